package no.fotfeste.casefile.emergency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.emergency.GuessingLimitService;
import no.fotfeste.access.emergency.GuessingLimits;
import no.fotfeste.access.emergency.GuessingLimits.Most;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A house with a client, and somebody at another house who asks for her. Time stands still until a test lets some pass. */
@IntegrationTest
abstract class EmergencyWorld {

    static final Most PERSON = new Most(10, 20);
    static final Most SOUGHT = new Most(5, 10);
    static final int FREE = 3;

    @Autowired
    AccountService accounts;

    @Autowired
    People people;

    @Autowired
    Centre centre;

    @Autowired
    Door door;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient database;

    @Autowired
    GuessingLimitService limits;

    final String family = "Tenkt" + UUID.randomUUID().toString().replace("-", "");
    Viewer worker;
    Viewer leader;
    Viewer stranger;
    CaseId caseId;

    @BeforeEach
    void somebodyIsReceived() {
        MovableClock.INSTANCE.stand();
        worker = centre.withWorker();
        leader = people.at(worker.body(), Role.CENTRE_LEADER);
        stranger = centre.withWorker();
        caseId = received("Linn Marie " + family);
        limit(PERSON, SOUGHT, FREE);
    }

    @AfterEach
    void back() {
        limit(PERSON, SOUGHT, FREE);
        MovableClock.INSTANCE.reset();
    }

    final void limit(Most person, Most sought, int free) {
        accounts.actingAs(worker, () -> {
            GuessingLimits now = limits.now();
            return limits.set(now.version(), person, sought, free, now.commonName());
        });
    }

    final CaseId received(String fullName) {
        NewClient client = new NewClient(
                FamilyId.next(),
                CaseKind.ADULT,
                ClientDetails.kept(
                        "Linn",
                        fullName,
                        null,
                        "1991-02-03",
                        false,
                        "nb",
                        Interpreter.NOT_NEEDED,
                        ContactKind.NONE,
                        null,
                        null));
        return centre.client(worker, client);
    }

    final MvcTestResult ask(Viewer viewer, Map<String, String> who) {
        Map<String, String> fields = new HashMap<>(who);
        fields.put("reason", "DANGER");
        fields.put("words", "Hun ringte og var redd");
        return visits.as(viewer).post("/break-glass", fields);
    }

    /** Asks for her by name, with a date that somebody guesses: the first of February 1991 and as many days later. */
    final MvcTestResult guess(Viewer viewer, int day) {
        return ask(viewer, Map.of("name", "Linn " + family, "born", date(day)));
    }

    static String date(int day) {
        java.time.LocalDate date = java.time.LocalDate.of(1990, 2, 4).plusDays(day);
        return "%d.%d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    final boolean opens(Viewer viewer) {
        return opens(viewer, caseId);
    }

    final boolean opens(Viewer viewer, CaseId which) {
        try {
            return accounts.actingAs(viewer, () -> door.open(which, Purpose.READ, OpenCase::id))
                    .equals(which);
        } catch (CaseNotFound refused) {
            return false;
        }
    }

    /** What an auditor is told of somebody: the kind and the number. */
    final List<String> alerts(Viewer about) {
        return asked(
                people.at(BodyId.next(), Role.AUDITOR),
                "select kind || ' ' || number from access.audit_alerts() where seen_at is null and who = '%s'"
                        .formatted(about.displayName()));
    }

    /** What somebody sees who asks the database. */
    final List<String> asked(Viewer viewer, String question) {
        return accounts.actingAs(
                viewer,
                () -> door.look(
                        Purpose.LIST,
                        viewing -> database.sql(question)
                                .query((row, number) -> row.getString(1))
                                .list()));
    }
}
