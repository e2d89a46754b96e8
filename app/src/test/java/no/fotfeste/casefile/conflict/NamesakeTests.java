package no.fotfeste.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody opens a case of one of their own in an emergency: noticed by how the names sound, whatever it was asked for by. */
class NamesakeTests extends ConflictWorld {

    private static final String NUMBER = "17838721265";

    @Test
    void aNameThatSoundsTheSameIsToldOfWhenItIsAskedForByItsCase() {
        Viewer stranger = named("Kristin Nordfabelmo");
        ask(stranger, Map.of("case", received("Siv Nordfabbelmoe", null).toString()));
        assertThat(alerts()).contains("NAMESAKE " + stranger.displayName());
    }

    @Test
    void theSameWhenItIsAskedForByNumber() {
        Viewer stranger = named("Kristin Sydfabelmo");
        received("Siv Sydfabbelmoe", NUMBER);
        ask(stranger, Map.of("number", NUMBER));
        assertThat(alerts()).contains("NAMESAKE " + stranger.displayName());
    }

    @Test
    void anAliasWithoutADateOfBirthIsComparedToo() {
        Viewer stranger = named("Torgunn Fabelmoli");
        ask(stranger, Map.of("case", received("Fabbelmoli").toString()));
        assertThat(alerts()).contains("NAMESAKE " + stranger.displayName());
    }

    @Test
    void askingInVainForAnOwnNameIsToldOf() {
        Viewer stranger = named("Torgunn Fabelvassli");
        ask(stranger, Map.of("name", "Liv Fabbelvasli", "born", "1.1.1990"));
        assertThat(alerts()).contains("NAMESAKE " + stranger.displayName());
    }

    @Test
    void anotherNameIsNothingToTell() {
        Viewer stranger = named("Torgunn Oppdiktnes");
        ask(stranger, Map.of("case", caseId.toString()));
        assertThat(alerts()).doesNotContain("NAMESAKE " + stranger.displayName());
    }

    private Viewer named(String name) {
        return account(name, body("CRISIS_CENTRE"), Role.CENTRE_WORKER);
    }

    private CaseId received(String fullName, @Nullable String number) {
        NewClient client = new NewClient(
                FamilyId.next(),
                CaseKind.ADULT,
                ClientDetails.kept(
                        "Linn",
                        fullName,
                        number,
                        null,
                        false,
                        "nb",
                        Interpreter.NOT_NEEDED,
                        ContactKind.NONE,
                        null,
                        null));
        return accounts.actingAs(worker, () -> cases.receive(client, OpenCase::id));
    }

    private void ask(Viewer viewer, Map<String, String> who) {
        Map<String, String> fields = new HashMap<>(who);
        fields.put("reason", "DANGER");
        fields.put("words", "Hun ringte og var redd");
        assertThat(visits.as(viewer).post("/break-glass", fields)).hasStatus3xxRedirection();
    }

    private List<String> alerts() {
        return accounts.actingAs(
                people.at(BodyId.next(), Role.AUDITOR),
                () -> door.look(
                        Purpose.LIST,
                        viewing -> database.sql("select kind || ' ' || who from access.audit_alerts()")
                                .query((row, number) -> row.getString(1))
                                .list()));
    }
}
