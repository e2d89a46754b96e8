package no.fotfeste.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed while they save, as power cuts and impatient people do it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SuddenEndTests {

    private static final int SAVES = 60;

    /** One folder for all: each test starts on what the one before left behind, as real life does. */
    @TempDir
    static Path folder;

    private SavingProcess saving = SavingProcess.NONE;

    @AfterEach
    void endWhatStillRuns() {
        saving.kill();
    }

    @Test
    void keepsAllOrNothingWhenTheApplicationIsKilled() throws IOException, SQLException {
        saving = SavingProcess.on(folder);
        int told = saving.waitForSaves(SAVES);
        long server = postmaster();
        saving.kill();
        assertThat(isAlive(server)).as("the database outlives the application").isTrue();
        assertNothingIsLostOrHalfSaved(told);
        assertThat(isAlive(server)).as("the next start has stopped it").isFalse();
    }

    @Test
    void keepsAllOrNothingWhenTheDatabaseIsKilled() throws IOException, SQLException {
        saving = SavingProcess.on(folder);
        int told = saving.waitForSaves(SAVES);
        ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        told = Math.max(told, saving.lastSaveBeforeItEnds());
        assertNothingIsLostOrHalfSaved(told);
    }

    @Test
    void refusesSecondStartOnTheSameFolder() throws IOException {
        saving = SavingProcess.on(folder);
        saving.waitForSaves(1);
        assertThatExceptionOfType(DataFolderInUse.class)
                .isThrownBy(() -> EmbeddedDatabase.start(new DataFolder(folder), SavingApplication.SETTINGS));
        assertThat(saving.waitForSaves(SAVES))
                .as("the first one goes on undisturbed")
                .isPositive();
    }

    @Test
    void beginsAgainWhenTheFirstStartWasCutShort(@TempDir Path fresh) throws IOException, SQLException {
        saving = SavingProcess.on(fresh);
        while (!Files.exists(fresh.resolve("postgres/postgresql.conf"))) {
            Thread.onSpinWait();
        }
        saving.kill();
        assertThat(fresh.resolve("first-start")).exists();
        try (var database = EmbeddedDatabase.start(new DataFolder(fresh), SavingApplication.SETTINGS);
                Connection connection = SavingApplication.connect(database)) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(fresh.resolve("first-start")).doesNotExist();
        }
    }

    @Test
    void waitsForTheDiskBeforeItSaysThatSomethingIsKept() throws SQLException {
        try (var database = EmbeddedDatabase.start(new DataFolder(folder), SavingApplication.SETTINGS);
                Connection connection = SavingApplication.connect(database)) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                assertThat(answer(connection, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    private static void assertNothingIsLostOrHalfSaved(int told) throws SQLException {
        try (var database = EmbeddedDatabase.start(new DataFolder(folder), SavingApplication.SETTINGS);
                Connection connection = SavingApplication.connect(database)) {
            assertThat(answer(connection, "select count(*) from saved where save <= " + told))
                    .as("all that was told is there")
                    .isEqualTo(Integer.toString(2 * told));
            assertThat(answer(connection, """
                            select count(*) from (select save from saved group by save having count(*) <> 2) half""")).as("half saved").isEqualTo("0");
        }
    }

    private static String answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }

    private static long postmaster() throws IOException {
        try (BufferedReader file = Files.newBufferedReader(folder.resolve("postgres/postmaster.pid"))) {
            return Long.parseLong(file.readLine());
        }
    }

    /** One that is dead and waits for its parent to notice has a number still, but runs no program. */
    private static boolean isAlive(long process) {
        return ProcessHandle.of(process)
                .flatMap(found -> found.info().command())
                .isPresent();
    }
}
