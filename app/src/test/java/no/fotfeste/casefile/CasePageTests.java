package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.testing.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CasePageTests extends CaseWorld {

    @Autowired
    Journal journal;

    @Test
    void namesTheClientInTheHeadingAndNeverInTheTitle() {
        String page = visitor.text(CaseAddress.of(caseId));
        assertThat(page)
                .contains("<title>Sak – Fotfeste</title>")
                .contains("<bdi>Linn</bdi></h1>")
                .contains("Alias etter eget ønske");
    }

    @ParameterizedTest
    @ValueSource(strings = {"children", "stay", "helpers", "journal", "seen"})
    void everyTabOpens(String tab) {
        assertThat(visitor.get(CaseAddress.of(caseId, tab))).hasStatusOk();
    }

    @Test
    void tellsWhoHasLookedInPlainWords() {
        assertThat(visitor.text(CaseAddress.of(caseId, "seen")))
                .contains(worker.displayName())
                .contains("tok imot")
                .contains("Ansatt på krisesenter");
    }

    @Test
    void countsTogetherWhatSomebodyDidOnOneDay() {
        visitor.get(CaseAddress.of(caseId));
        visitor.get(CaseAddress.of(caseId));
        assertThat(visitor.text(CaseAddress.of(caseId, "seen")))
                .containsOnlyOnce("leste saken")
                .containsPattern("leste saken · 3 ganger");
    }

    @Test
    void tellsWhoWasRefused() {
        Viewer stranger = people.centreWorker();
        visits.as(stranger).get(CaseAddress.of(caseId));
        assertThat(visitor.text(CaseAddress.of(caseId, "seen")))
                .contains(stranger.displayName())
                .contains("ble stoppet");
    }

    @Test
    void makesAsManyStatementsForALargeCaseAsForASmallOne() {
        visitor.get(CaseAddress.of(caseId));
        int small = statements("").size();
        grow();
        // One more: that others of the family were shown stands in the log.
        assertThat(statements("")).hasSizeLessThanOrEqualTo(small + 1).hasSizeLessThan(26);
        assertThat(statements("/journal")).hasSizeLessThan(16);
        assertThat(statements("/children")).hasSizeLessThan(16);
        assertThat(statements("/seen")).hasSizeLessThan(16);
    }

    private List<String> statements(String tab) {
        return StatementCounter.during(() -> visitor.get(CaseAddress.of(caseId) + tab));
    }

    private void grow() {
        accounts.actingAs(
                worker,
                () -> door.open(caseId, Purpose.CHANGE, opened -> {
                    ClientCase client = cases.read(opened);
                    for (int i = 0; i < 40; i++) {
                        journal.add(opened, NoteKind.TALK, "Snakket om dagen " + i);
                    }
                    for (int i = 0; i < 5; i++) {
                        cases.receive(
                                NewClient.child(client.family(), "Barn " + i, BirthDay.kept("2018"), "nb"),
                                OpenCase::id);
                    }
                    return client;
                }));
    }
}
