package no.fotfeste.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import no.fotfeste.access.Accounts.NewAccount;
import no.fotfeste.database.DataFolder;
import no.fotfeste.kernel.BodyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** In an empty house somebody must be able to sign in: makes the first administrator and leaves the password in a file. */
@Component
@ConditionalOnBooleanProperty(name = "fotfeste.demo.enabled", havingValue = false)
@ConditionalOnProperty(name = "fotfeste.generate.years", matchIfMissing = true, havingValue = "none")
class FirstAdministrator implements ApplicationRunner {

    private static final String USERNAME = "administrator";
    private static final int PASSWORD_BYTES = 15;

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final DataFolder folder;

    FirstAdministrator(Accounts accounts, DataFolder folder) {
        this.accounts = accounts;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            // The file comes first: an account whose password nobody knows would lock everybody out for ever.
            Path file = keep(password);
            accounts.create(
                    new NewAccount(USERNAME, password, "Administrator", BodyId.next(), null, Role.ADMINISTRATOR));
            LOG.info(
                    "Nobody can sign in yet. Sign in as {} with the password in {}, make accounts, and delete that file",
                    USERNAME,
                    file);
        }
    }

    /** In a file for the owner's eyes alone, and not on the console: what a console says ends up in logs. */
    private Path keep(String password) {
        try {
            Path file = folder.folder("keys").resolve("first-administrator");
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, password + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
