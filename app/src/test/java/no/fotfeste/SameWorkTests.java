package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long an answer takes must not tell a refused case from one that never was. What takes time is what is asked of the database:
 * at every address about a case the two make the same statements in the same order, also when they are asked for again.
 */
@IntegrationTest
class SameWorkTests {

    private static final List<Handler> ABOUT_A_CASE = Handler.all().stream()
            .filter(handler -> handler.address().startsWith(CaseAddress.CASE)
                    || handler.address().startsWith("/inbox/{id"))
            .toList();

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    @Autowired
    Centre centre;

    @Autowired
    Visits visits;

    private Viewer owner;
    private CaseId refused;

    @BeforeEach
    void somebodyIsReceivedElsewhere() {
        owner = people.centreWorker();
        refused = accounts.actingAs(owner, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refusingAsksTheDatabaseWhatNotKnowingDoes(Role role) {
        Visitor visitor = visits.as(centre.with(role));
        visitor.get("/cases/" + CaseId.next());
        List<String> telling = new ArrayList<>();
        assertThat(ABOUT_A_CASE).hasSizeGreaterThan(40);
        for (Handler handler : ABOUT_A_CASE) {
            String unknown = CaseId.next().toString();
            for (int i = 0; i < handler.addresses("").size(); i++) {
                List<String> known = work(
                        visitor, handler, handler.addresses(refused.toString()).get(i));
                List<String> never =
                        work(visitor, handler, handler.addresses(unknown).get(i));
                if (!known.equals(never)) {
                    telling.add("%s %s: %s against %s".formatted(handler.asked(), handler.template(), known, never));
                }
            }
        }
        assertThat(telling).isEmpty();
    }

    /** The comparison itself finds a difference where there is one. */
    @Test
    void openingIsMoreWorkThanRefusing() {
        Visitor visitor = visits.as(owner);
        visitor.get("/cases/" + UUID.randomUUID());
        assertThat(StatementCounter.during(() -> visitor.get("/cases/" + refused)))
                .hasSizeGreaterThan(StatementCounter.during(() -> visitor.get("/cases/" + UUID.randomUUID()))
                        .size());
    }

    private static List<String> work(Visitor visitor, Handler handler, String address) {
        return StatementCounter.during(() -> {
            if (handler.isAskedWith("GET")) {
                visitor.get(address);
            } else {
                visitor.post(address, Map.of("version", "1"));
            }
        });
    }
}
