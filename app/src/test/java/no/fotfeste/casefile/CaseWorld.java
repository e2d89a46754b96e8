package no.fotfeste.casefile;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** One worker at one house, with the case of one anonymous client. */
@IntegrationTest
public abstract class CaseWorld {

    @Autowired
    public Visits visits;

    @Autowired
    public People people;

    @Autowired
    public AccountService accounts;

    @Autowired
    public CaseService cases;

    @Autowired
    public Door door;

    public Viewer worker;
    public Visitor visitor;
    public CaseId caseId;

    @BeforeEach
    public void someoneIsReceived() {
        worker = people.centreWorker();
        visitor = visits.as(worker);
        caseId = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    public String at(String below) {
        return below.isEmpty() ? CaseAddress.of(caseId) : CaseAddress.of(caseId, below);
    }

    public <T> T opened(Function<OpenCase, T> work) {
        return accounts.actingAs(worker, () -> door.open(caseId, Purpose.CHANGE, work));
    }

    public ClientCase client() {
        return opened(cases::read);
    }

    /** A form about the client with nothing wrong in it. */
    public Map<String, String> details(Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "version", String.valueOf(client().version()),
                "knownAs", "Linn",
                "language", "nb",
                "interpreter", "NOT_NEEDED",
                "contactKind", "AT_CENTRE"));
        form.putAll(changed);
        return form;
    }
}
