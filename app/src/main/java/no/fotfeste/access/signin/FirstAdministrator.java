package no.fotfeste.access.signin;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.log.ConsoleOutput;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * In an empty installation somebody must be able to begin. The start says a code on the console, and whoever gives it on a page within
 * the hour makes the first administrator. It is good once, and is kept in memory alone: the next start says another.
 */
@Component
public class FirstAdministrator {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final AccountService accounts;
    private final AccountEvents events;
    private final Clock clock;
    private @Nullable Offered offered;

    FirstAdministrator(AccountService accounts, AccountEvents events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    private record Offered(Secret<String> code, Instant until) {}

    /** Whether the page that takes the code is there. */
    public synchronized boolean isOpen() {
        return offered != null && clock.instant().isBefore(offered.until) && accounts.none();
    }

    /** Makes the first administrator, if the code is right and nobody else has been made. */
    public synchronized Optional<SignedInAccount> make(
            String code, String username, String password, String displayName) {
        if (!isOpen() || offered == null || !same(offered.code.reveal(), code)) {
            return Optional.empty();
        }
        offered = null;
        Viewer first = accounts.create(
                new NewAccount(username, password, displayName, BodyId.next(), null, Role.ADMINISTRATOR));
        events.note(first.account(), What.MADE_ON_MACHINE);
        return accounts.loadUserByUsername(username) instanceof SignedInAccount made
                ? Optional.of(made)
                : Optional.empty();
    }

    /** Says a code, if nobody can sign in yet. */
    synchronized void offer(PrintStream console) {
        if (!accounts.none()) {
            return;
        }
        Offered fresh =
                new Offered(Secret.of(OneTimeCode.next()), clock.instant().plus(GOOD_FOR));
        offered = fresh;
        console.println();
        console.println(
                "Nobody can sign in yet. Open /first-administrator within the hour and give this code, good once:");
        console.println("  " + fresh.code.reveal());
        console.println();
        console.flush();
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(plain(code), plain(typed));
    }

    private static byte[] plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "").getBytes(StandardCharsets.US_ASCII);
    }

    /** Only where people are to work, not where a demo is made or the log is read. */
    @Component
    @Profile("!log")
    @ConditionalOnProperty(name = "fotfeste.generate.years", matchIfMissing = true, havingValue = "none")
    record AtStart(FirstAdministrator first, Environment environment) implements ApplicationRunner {

        @Override
        public void run(ApplicationArguments arguments) {
            if (!environment.getRequiredProperty("fotfeste.demo.enabled", boolean.class)) {
                first.offer(ConsoleOutput.console());
            }
        }
    }
}
