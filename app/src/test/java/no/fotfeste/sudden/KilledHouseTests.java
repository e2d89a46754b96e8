package no.fotfeste.sudden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import no.fotfeste.sudden.BusyNight.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole application, killed with `kill -9` while it makes the demo world and while people save; then started again. */
@Timeout(600)
class KilledHouseTests {

    private static final int CENTRES = 3;
    private static final int ACCOUNTS = 10;
    private static final int CASES = 20;
    private static final int NOTES = 20;
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path data;

    @Test
    void keepsAllOrNothingWhateverIsKilled() throws Exception {
        Ledger ledger = new Ledger(data);
        killWhileTheDemoWorldIsMade(ledger);
        try (RunningHouse house = RunningHouse.on(data)) {
            assertDemoWorldIsWholeAndMadeOnce(house, ledger);
            List<Saved> kept = saveUntil(house, "Natt", house::kill);
            try (RunningHouse next = RunningHouse.on(data)) {
                assertNothingIsLostOrHalfSaved(next, ledger, kept);
                List<Saved> more = saveUntil(next, "Morgen", next::killWithDatabaseFirst);
                try (RunningHouse last = RunningHouse.on(data)) {
                    assertNothingIsLostOrHalfSaved(last, ledger, more);
                    assertNothingIsLostOrHalfSaved(last, ledger, kept);
                    try (Window window = Window.signedIn(last.address(), "ane")) {
                        saveUntil(last, "Kveld", last::killDatabase);
                        assertThat(window.text("/today"))
                                .as("in plain words, to somebody who is signed in")
                                .contains("<html lang=\"nb\"", "Noe gikk galt hos oss");
                    }
                    assertThat(last.stopsWithin(SOON))
                            .as("stopped without its database")
                            .isTrue();
                }
            }
        }
    }

    private void killWhileTheDemoWorldIsMade(Ledger ledger) throws IOException, SQLException {
        RunningHouse house = RunningHouse.begin(data);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> ledger.holds("casefile.client_case", 5));
        house.kill();
        assertThat(ledger.count("select count(*) from work.world where finished_at is null"))
                .as("killed in the middle")
                .isOne();
    }

    private static void assertDemoWorldIsWholeAndMadeOnce(RunningHouse house, Ledger ledger)
            throws IOException, SQLException {
        assertThat(house.said()).contains("it is made anew").doesNotContain("ERROR");
        assertThat(ledger.count("select count(*) from directory.body where service_type = 'CRISIS_CENTRE'"))
                .isEqualTo(CENTRES);
        assertThat(ledger.count("select count(*) from casefile.client_case")).isGreaterThanOrEqualTo(CASES);
        assertThat(ledger.count("select count(*) from access.account")).isEqualTo(ACCOUNTS);
        assertThat(ledger.count("select count(*) from work.world where finished_at is not null"))
                .isOne();
        assertThat(ledger.count(Ledger.BROKEN_LINKS)).isZero();
    }

    /** How it is killed. */
    @FunctionalInterface
    private interface Blow {

        void fall() throws IOException;
    }

    private static List<Saved> saveUntil(RunningHouse house, String night, Blow blow)
            throws IOException, InterruptedException {
        BusyNight busy = BusyNight.at(house.address(), night);
        busy.waitForNotes(NOTES);
        blow.fall();
        return busy.lastWord();
    }

    private static void assertNothingIsLostOrHalfSaved(RunningHouse house, Ledger ledger, List<Saved> kept)
            throws IOException, SQLException, InterruptedException {
        assertThat(house.said()).doesNotContain("ERROR");
        assertThat(ledger.count(Ledger.HALF_RECEIVED)).as("half received").isZero();
        assertThat(ledger.count(Ledger.ORPHANS)).as("without a case").isZero();
        assertThat(ledger.count(Ledger.NOTES_WITHOUT_ENTRY))
                .as("notes that the log does not know")
                .isZero();
        assertThat(ledger.count(Ledger.BROKEN_LINKS)).as("breaks in the log").isZero();
        assertThat(ledger.count(Ledger.RECEPTIONS)).isPositive();
        assertThat(kept).hasSizeGreaterThanOrEqualTo(NOTES);
        for (String username : List.of("ane", "bodil")) {
            assertEachStandsOnce(
                    house,
                    username,
                    kept.stream()
                            .filter(note -> note.username().equals(username))
                            .toList());
        }
    }

    private static void assertEachStandsOnce(RunningHouse house, String username, List<Saved> kept)
            throws IOException, InterruptedException {
        try (Window window = Window.signedIn(house.address(), username)) {
            for (String caseId : kept.stream().map(Saved::caseId).distinct().toList()) {
                String journal = window.journal(caseId);
                assertThat(kept)
                        .filteredOn(note -> note.caseId().equals(caseId))
                        .allSatisfy(note -> assertThat(journal).containsOnlyOnce(note.note()));
            }
        }
    }
}
