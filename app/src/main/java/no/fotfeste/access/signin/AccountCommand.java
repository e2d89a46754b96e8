package no.fotfeste.access.signin;

import java.io.PrintStream;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.log.ConsoleOutput;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.access.signin.ApprovalService.Kind;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done about accounts on the machine itself, where nobody can do it from a page: {@code ./fotfeste new-administrator} when the
 * last one is gone, and {@code ./fotfeste say-yes} to an account where the house has nobody else. It stands among the account's events.
 */
@Component
public class AccountCommand {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9.@_-]{3,100}");

    private final AccountService accounts;
    private final ApprovalService approvals;
    private final AccountEvents events;

    AccountCommand(AccountService accounts, ApprovalService approvals, AccountEvents events) {
        this.accounts = accounts;
        this.approvals = approvals;
        this.events = events;
    }

    /** What the console answers, and whether it was done. */
    public record Answer(Secret<String> words, boolean done) {

        private static Answer refused(String words) {
            return new Answer(Secret.of(words), false);
        }
    }

    /** Makes an administrator, who begins with the codes that the answer tells. */
    @Transactional
    public Answer newAdministrator(String username, String displayName) {
        if (!USERNAME.matcher(username).matches() || displayName.isBlank() || displayName.length() > 200) {
            return Answer.refused(
                    "Say --username (at least three of a-z, 0-9, full stop, hyphen) and --name \"First Last\".");
        }
        if (find(username).isPresent()) {
            return Answer.refused("This user name is taken. Accounts never give theirs up: choose another.");
        }
        AccountId made = accounts.ask(
                        new NewAccount(username, "", displayName.strip(), BodyId.next(), null, Role.ADMINISTRATOR))
                .account();
        events.note(made, What.MADE_ON_MACHINE);
        Secret<String> code = approvals.ask(made, Kind.NEW);
        return codes(username, code, approvals.sayYesAtOnce(made).orElseThrow());
    }

    /** Says yes to what waits about an account, where nobody who signs in can. */
    @Transactional
    public Answer sayYes(String username) {
        Optional<AccountId> account = find(username);
        if (account.isEmpty() || approvals.waitingOf(account.get()).isEmpty()) {
            return Answer.refused("Nothing waits for a yes about that account.");
        }
        return approvals
                .sayYesOnMachine(account.get())
                .map(code -> code.reveal().isEmpty()
                        ? new Answer(Secret.of("Said. The service lets them in."), true)
                        : new Answer(
                                Secret.of(
                                        "Said. The second code of " + username + ", good for a week:\n  "
                                                + code.reveal()
                                                + "\nGive it face to face. It is used at /sign-in/code, with the code the administrator has.\n"),
                                true))
                .orElseGet(
                        () -> Answer.refused("Somebody who signs in can say yes to it: their page I dag asks them."));
    }

    private Optional<AccountId> find(String username) {
        return accounts.all().stream()
                .filter(each -> each.username().reveal().equals(username))
                .map(each -> each.viewer().account())
                .findFirst();
    }

    private static Answer codes(String username, Secret<String> code, Secret<String> other) {
        return new Answer(
                Secret.of("Made. Start Fotfeste, open /sign-in/code within a week, and give the user name " + username
                        + " and these two codes:\n  " + code.reveal() + "\n  " + other.reveal() + "\n"),
                true);
    }

    /** One of the two was asked for. */
    @Component
    @ConditionalOnProperty("fotfeste.account.command")
    record Asked(AccountCommand command, Environment asked, ApplicationContext context) implements ApplicationRunner {

        @Override
        public void run(ApplicationArguments arguments) {
            String username = asked.getProperty("fotfeste.account.username", "").strip();
            Answer answer =
                    asked.getRequiredProperty("fotfeste.account.command").equals("new-administrator")
                            ? command.newAdministrator(username, asked.getProperty("fotfeste.account.name", ""))
                            : command.sayYes(username);
            PrintStream console = ConsoleOutput.console();
            console.println(answer.words.reveal());
            console.flush();
            int code = answer.done ? 0 : 1;
            Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context, () -> code)));
        }
    }
}
