package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.fotfeste.FotfesteApplication;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.access.Role;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The application as the launcher starts it to keep accounts, in a process of its own. */
@IntegrationTest
class AccountCommandTests {

    @Autowired
    Environment environment;

    @Autowired
    AccountService accounts;

    @Test
    void makesAnAdministratorAndTellsTheTwoCodes() throws IOException {
        String username = "machine-" + UUID.randomUUID();
        Process process = start(username);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        assertThat(said).startsWith("Made. ").containsPattern("(?m)^  ([A-Z2-7]{4} ){5}[A-Z2-7]{4}$");
        Account made = accounts.all().stream()
                .filter(each -> each.username().reveal().equals(username))
                .findFirst()
                .orElseThrow();
        assertThat(made.viewer().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(made.waiting()).isFalse();
    }

    private Process start(String username) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FotfesteApplication.class.getName(),
                        "--spring.profiles.active=log",
                        "--fotfeste.account.command=new-administrator",
                        "--fotfeste.account.username=" + username,
                        "--fotfeste.account.name=Arne Attrapp")
                .redirectErrorStream(true);
        builder.environment().put("FOTFESTE_DEMO", "false");
        builder.environment().put("SERVER_PORT", "-1");
        for (String setting : List.of("url", "user", "password", "owner-user", "owner-password")) {
            builder.command().add("--fotfeste.database.%s=%s".formatted(setting, told("fotfeste.database." + setting)));
        }
        builder.command().add("--fotfeste.data=" + told("fotfeste.data"));
        return builder.start();
    }

    private String told(String setting) {
        return environment.getRequiredProperty(setting);
    }
}
