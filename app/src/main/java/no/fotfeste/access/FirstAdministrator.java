package no.fotfeste.access;

import java.security.SecureRandom;
import java.util.Base64;
import no.fotfeste.access.Accounts.NewAccount;
import no.fotfeste.kernel.BodyId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In an empty house somebody must be able to sign in: makes the first administrator and says the password once, on the console. */
@Component
@ConditionalOnBooleanProperty(name = "fotfeste.demo.enabled", havingValue = false)
@ConditionalOnProperty(name = "fotfeste.generate.years", matchIfMissing = true, havingValue = "none")
class FirstAdministrator implements ApplicationRunner {

    private static final String USERNAME = "administrator";
    private static final int PASSWORD_BYTES = 15;

    private final Accounts accounts;

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            accounts.create(
                    new NewAccount(USERNAME, password, "Administrator", BodyId.next(), null, Role.ADMINISTRATOR));
            System.out.printf(
                    "%nNobody can sign in yet. Sign in as %s with the password %s%n"
                            + "and make accounts for those who work here. The password is shown this once.%n%n",
                    USERNAME, password);
        }
    }
}
