package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.sharing.Consent;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.Ground;
import no.fotfeste.sharing.MayNotDecide;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.NotDecided;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.Understanding;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** In the whole application, in any order of deciding, refusing, taking back and sending: a receiver reads only what may be told now. */
@IntegrationTest
class SentIsDecidedProperties {

    private static final List<PieceKind> KINDS =
            List.of(PieceKind.KNOWN_AS, PieceKind.LANGUAGE, PieceKind.MUST_NOT_HAPPEN, PieceKind.QUESTION);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private SharingDecisionService decisions;

    @Autowired
    private RequestService requests;

    @Autowired
    private AnswerService answers;

    record Act(Kind kind, Set<PieceKind> kinds, int number) {}

    enum Kind {
        CONSENT,
        TASKS,
        DANGER,
        REFUSE,
        WITHDRAW,
        SEND
    }

    @Property(tries = 12)
    void isASubsetOfWhatMayBeToldAtThatMoment(Chance chance) {
        Run run = new Run(beans.createBean(NetworkWorld.class));
        for (Act act : chance.list(5, 14, () -> act(chance))) {
            run.make(act);
            assertThat(run.allowed()).containsAll(run.readable());
        }
    }

    /** Half of what is done is asking and sending: without them nothing else would show. */
    private static Act act(Chance chance) {
        Kind kind = chance.onceIn(2) ? chance.of(List.of(Kind.SEND, Kind.CONSENT)) : chance.of(Kind.class);
        return new Act(kind, chance.some(1, KINDS), chance.between(0, 9));
    }

    /** One case, one receiver, and what was done. */
    private final class Run {

        private final NetworkWorld world;
        private final Viewer worker;
        private final Viewer receiver;
        private final BodyId body;
        private final CaseId caseId;
        private final List<DecisionId> made = new ArrayList<>();
        private final List<Request> sent = new ArrayList<>();

        Run(NetworkWorld world) {
            this.world = world;
            worker = world.worker();
            body = world.body(ServiceType.NAV);
            receiver = world.at(body, Role.SERVICE_CONTACT);
            caseId = world.newCase(worker);
        }

        void make(Act act) {
            switch (act.kind()) {
                case CONSENT -> decide(consent(act.kinds()));
                case TASKS -> decide(NewDecision.on(Ground.TASKS, act.kinds(), "Nødvendig", today()));
                case DANGER -> decide(NewDecision.on(Ground.SERIOUS_DANGER, act.kinds(), "Fare", today()));
                case REFUSE -> decide(NewDecision.refusal(act.kinds(), today()));
                case WITHDRAW -> withdraw(act.number());
                case SEND -> send(act.kinds());
            }
        }

        private void decide(NewDecision what) {
            try {
                made.add(world.as(worker, caseId, opened -> decisions.decide(opened, body, what)));
            } catch (MayNotDecide refused) {
                assertThat(what.ground()).isEqualTo(Ground.TASKS);
            }
        }

        private void withdraw(int number) {
            if (!made.isEmpty()) {
                DecisionId back = made.get(number % made.size());
                world.as(worker, caseId, opened -> decisions.withdraw(opened, back));
            }
        }

        private void send(Set<PieceKind> kinds) {
            Set<PieceKind> before = allowed();
            NewRequest asked = asking(kinds);
            try {
                sent.add(world.as(
                        worker,
                        caseId,
                        opened -> requests.find(opened, requests.send(opened, asked))
                                .orElseThrow()));
                assertThat(before).containsAll(asked.kinds());
            } catch (NotDecided missing) {
                assertThat(before).doesNotContainAnyElementsOf(missing.missing());
                assertThat(before.containsAll(asked.kinds())).isFalse();
            }
        }

        private NewRequest asking(Set<PieceKind> kinds) {
            return new NewRequest(
                    RequestKind.REQUEST,
                    null,
                    "OTHER",
                    body,
                    null,
                    kinds.contains(PieceKind.QUESTION) ? "Kan dere hjelpe?" : "",
                    kinds.stream()
                            .filter(kind -> kind != PieceKind.QUESTION)
                            .map(kind -> Piece.of(kind, "Eksempel"))
                            .toList(),
                    null);
        }

        Set<PieceKind> allowed() {
            Set<PieceKind> allowed = EnumSet.noneOf(PieceKind.class);
            allowed.addAll(world.as(
                    worker,
                    caseId,
                    opened -> decisions.cover(opened, body).allowed().keySet()));
            return allowed;
        }

        Set<PieceKind> readable() {
            Set<PieceKind> readable = new HashSet<>();
            sent.forEach(request -> reading(request).forEach(readable::add));
            return readable;
        }

        private Stream<PieceKind> reading(Request request) {
            try {
                Request read = world.receiving(receiver, request.parcel(), answers::read);
                Stream<PieceKind> pieces = read.pieces().stream().map(Piece::kind);
                return read.question().isEmpty() ? pieces : Stream.concat(pieces, Stream.of(PieceKind.QUESTION));
            } catch (CaseNotFound recalled) {
                return Stream.empty();
            }
        }

        private NewDecision consent(Set<PieceKind> kinds) {
            return NewDecision.consent(
                    kinds, "", today(), today().plusMonths(1), Consent.own("nb", Understanding.OWN_WORDS));
        }

        private static LocalDate today() {
            return LocalDate.now(MovableClock.INSTANCE);
        }
    }
}
