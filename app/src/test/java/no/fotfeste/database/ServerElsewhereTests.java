package no.fotfeste.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.fotfeste.FotfesteApplication;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application on a server that runs elsewhere, the oldest it promises to run on, where that is installed. */
class ServerElsewhereTests {

    @TempDir
    Path data;

    @Test
    @EnabledIf("isInstalled")
    void theWholeApplicationRunsOnDebiansPostgresql15() throws Exception {
        try (DebianServer server = DebianServer.start();
                ConfigurableApplicationContext application = application(server)) {
            JdbcClient database = application.getBean(JdbcClient.class);
            assertThat(database.sql("show server_version").query(String.class).single())
                    .startsWith("15.");
            assertThat(database.sql("select count(*) from directory.municipality")
                            .query(Integer.class)
                            .single())
                    .isGreaterThan(357);
            receiveAndReadAgain(application);
            assertThat(database.sql("select count(*) from casefile.client_case")
                            .query(Integer.class)
                            .single())
                    .as("rows shown to who has not gone through the door")
                    .isZero();
        }
    }

    private static void receiveAndReadAgain(ConfigurableApplicationContext application) {
        AccountService accounts = application.getBean(AccountService.class);
        Viewer worker = accounts.create(new NewAccount(
                "worker", "plainly fictional", "Test Eksempel", BodyId.next(), null, Role.CENTRE_WORKER));
        CaseService cases = application.getBean(CaseService.class);
        CaseId caseId = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
        Door door = application.getBean(Door.class);
        String knownAs = accounts.actingAs(
                worker,
                () -> door.open(
                        caseId, Purpose.READ, opened -> cases.read(opened).knownAs()));
        assertThat(knownAs).isEqualTo("Linn");
    }

    private ConfigurableApplicationContext application(DebianServer server) {
        return new SpringApplicationBuilder(FotfesteApplication.class)
                .run(
                        "--server.port=0",
                        "--fotfeste.demo.enabled=false",
                        "--fotfeste.data=" + data,
                        "--fotfeste.database.url=" + server.url());
    }

    static boolean isInstalled() {
        return DebianServer.PROGRAMS.toFile().isDirectory();
    }
}
