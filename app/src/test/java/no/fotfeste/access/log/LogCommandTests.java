package no.fotfeste.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.fotfeste.FotfesteApplication;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The application as the launcher starts it to verify the log, in a process of its own beside one that runs. */
@IntegrationTest
class LogCommandTests {

    private static final String CHAIN = "00000000-0000-4000-8000-00000000beef";

    @Autowired
    Environment environment;

    @Autowired
    LogAnchor anchor;

    @Test
    void verifyingTellsInNumbersWhatItFoundAndEndsWithOne() throws IOException, SQLException {
        tamper("insert into access.log_end values ('%s', 1, sha256('invented'))");
        try {
            Process process = verify("url", "user", "password", "owner-user", "owner-password");
            String said = saidBy(process);
            assertThat(process.onExit().join().exitValue()).as(said).isEqualTo(1);
            assertThat(said)
                    .startsWith("Walked ")
                    .contains("The log has been tampered with:", LogFault.MISSING_CHAIN.words())
                    .doesNotContain(CHAIN);
        } finally {
            tamper("delete from access.log_end where case_id = '%s'");
        }
    }

    /** Nobody closes a crisis centre's house to look at its log. */
    @Test
    void verifiesWhileAHouseRunsInTheFolder() throws IOException, SQLException {
        anchor.drop();
        Process process = verify();
        assertThat(saidBy(process))
                .startsWith("Walked ")
                .contains("Newest anchor")
                .doesNotContain("in use");
        try (Connection connection = TestDatabase.superuser()) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private static String saidBy(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void tamper(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(CHAIN));
        }
    }

    private Process verify(String... databaseSettings) throws IOException {
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
                        "--fotfeste.log.verify=true")
                .redirectErrorStream(true);
        builder.environment().put("FOTFESTE_DEMO", "false");
        builder.environment().put("SERVER_PORT", "-1");
        for (String setting : databaseSettings) {
            builder.command().add("--fotfeste.database.%s=%s".formatted(setting, told("fotfeste.database." + setting)));
        }
        builder.command().add("--fotfeste.data=" + told("fotfeste.data"));
        return builder.start();
    }

    private String told(String setting) {
        return environment.getRequiredProperty(setting);
    }
}
