package no.fotfeste.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import no.fotfeste.access.signin.SignedInAccount;
import no.fotfeste.database.DataFolder;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The tests' house began empty, as a real one does: its start made somebody who can sign in. */
@IntegrationTest
class FirstAdministratorTests {

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    DataFolder folder;

    @Test
    void passwordInTheFileOpensTheAdministratorsAccount() throws IOException {
        UserDetails administrator = accounts.loadUserByUsername("administrator");
        assertThat(passwords.matches(password(), administrator.getPassword())).isTrue();
        assertThat(((SignedInAccount) administrator).viewer().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void passwordIsLongAndForTheOwnerOfTheFolderAlone() throws IOException {
        assertThat(password()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void laterStartsMakeNobodyAndTouchNothing() throws IOException {
        String before = password();
        int many = accounts.all().size();
        firstAdministrator.run(new DefaultApplicationArguments());
        assertThat(password()).isEqualTo(before);
        assertThat(accounts.all()).hasSize(many);
    }

    private String password() throws IOException {
        return Files.readString(file()).strip();
    }

    private Path file() {
        return folder.folder("keys").resolve("first-administrator");
    }
}
