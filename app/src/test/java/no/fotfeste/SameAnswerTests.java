package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.sharing.Consent;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.Understanding;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.web.DraftService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** At every address about a case, one that is refused and one that never was answer with the same status, headers and bytes. */
@IntegrationTest
class SameAnswerTests {

    private static final List<Handler> ABOUT_A_CASE = Handler.all().stream()
            .filter(handler -> handler.address().startsWith(CaseAddress.CASE))
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    @Autowired
    Centre centre;

    @Autowired
    RequestService requests;

    @Autowired
    SharingDecisionService decisions;

    @Autowired
    DraftService drafts;

    private CaseId refused;

    @BeforeEach
    void somebodyIsReceivedElsewhere() {
        refused = accounts.actingAs(
                people.centreWorker(), () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRefusedCaseAnswersLikeOneThatNeverWas(Role role) throws IOException, InterruptedException {
        assertThat(tellingAnswers(signedIn(role), 404)).isEmpty();
    }

    @Test
    void whoIsNotSignedInLearnsNothingEither() throws IOException, InterruptedException {
        assertThat(tellingAnswers(new HttpVisitor(port).takeToken("/sign-in"), 302))
                .isEmpty();
    }

    @Test
    void aFormThatIsNotOursLearnsNothingEither() throws IOException, InterruptedException {
        HttpVisitor visitor = signedIn(Role.CENTRE_WORKER);
        List<String> telling = new ArrayList<>();
        for (Handler handler : ABOUT_A_CASE) {
            for (int i = 0; i < handler.addresses("").size(); i++) {
                Answer known = foreignForm(visitor, handler, i, refused);
                Answer unknown = foreignForm(visitor, handler, i, CaseId.next());
                if (known.status() != 403 || !known.equals(unknown)) {
                    telling.add("POST %s: %s".formatted(handler.template(), known.difference(unknown)));
                }
            }
        }
        assertThat(telling).isEmpty();
    }

    /** What somebody else was asked, and what somebody else has begun to write. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsForOthersAnswersLikeWhatNeverWas(Role role) throws IOException, InterruptedException {
        HttpVisitor visitor = signedIn(role);
        String draft = drafts.begin(centre.withWorker().account(), "stay.reception")
                .id()
                .toString();
        assertThat(tellingAnswers(below("/inbox/{id"), visitor, askedOfOthers(), Set.of(404)))
                .isEmpty();
        assertThat(tellingAnswers(below("/drafts/{id"), visitor, draft, Set.of(302, 404)))
                .isEmpty();
        assertThat(tellingAnswers(below("/reception/{draft"), visitor, draft, Set.of(302, 404)))
                .isEmpty();
    }

    private String askedOfOthers() {
        Viewer sender = centre.withWorker();
        BodyId receiver = centre.withWorker().body();
        NewRequest asked = new NewRequest(
                RequestKind.REQUEST,
                null,
                "housing.deposit",
                receiver,
                null,
                "Kan hun få garanti for depositum?",
                List.of(Piece.of(PieceKind.KNOWN_AS, "Linn")),
                null);
        return centre.in(sender, centre.client(sender, NewClient.anonymous("Linn")), opened -> {
            decisions.decide(opened, receiver, yes(asked));
            return requests.find(opened, requests.send(opened, asked))
                    .orElseThrow()
                    .parcel()
                    .toString();
        });
    }

    private static NewDecision yes(NewRequest asked) {
        LocalDate today = LocalDate.now(MovableClock.INSTANCE);
        return NewDecision.consent(
                asked.kinds(), "", today, today.plusMonths(1), Consent.own("nb", Understanding.OWN_WORDS));
    }

    private static List<Handler> below(String start) {
        List<Handler> found = Handler.all().stream()
                .filter(handler -> handler.address().startsWith(start))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private List<String> tellingAnswers(HttpVisitor visitor, int expected) throws IOException, InterruptedException {
        assertThat(ABOUT_A_CASE).hasSizeGreaterThan(40);
        return tellingAnswers(ABOUT_A_CASE, visitor, refused.toString(), Set.of(expected));
    }

    private static List<String> tellingAnswers(
            List<Handler> handlers, HttpVisitor visitor, String refused, Set<Integer> expected)
            throws IOException, InterruptedException {
        List<String> telling = new ArrayList<>();
        for (Handler handler : handlers) {
            for (int i = 0; i < handler.addresses("").size(); i++) {
                Answer known = answer(visitor, handler, i, refused);
                Answer unknown = answer(visitor, handler, i, CaseId.next().toString());
                if (!expected.contains(known.status()) || !known.equals(unknown)) {
                    telling.add("%s %s: %s".formatted(handler.asked(), handler.template(), known.difference(unknown)));
                }
            }
        }
        return telling;
    }

    private static Answer answer(HttpVisitor visitor, Handler handler, int which, String about)
            throws IOException, InterruptedException {
        String address = handler.addresses(about).get(which);
        return Answer.of(
                handler.isAskedWith("GET") ? visitor.get(address) : visitor.post(address, Map.of("version", "1")),
                about);
    }

    private static Answer foreignForm(HttpVisitor visitor, Handler handler, int which, CaseId about)
            throws IOException, InterruptedException {
        String address = handler.addresses(about.toString()).get(which);
        return Answer.of(visitor.send("POST", address, "version=1", Map.of()), about.toString());
    }

    private HttpVisitor signedIn(Role role) throws IOException, InterruptedException {
        String username = "same-" + CaseId.next();
        accounts.create(new NewAccount(username, People.PASSWORD, "Test Eksempel", BodyId.next(), null, role));
        return new HttpVisitor(port).signIn(username);
    }
}
