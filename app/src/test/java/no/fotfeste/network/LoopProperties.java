package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.network.request.DeclineReason;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestLifecycle;
import no.fotfeste.network.request.RequestState;

/** What holds for every loop, whatever people do with it in whatever order. */
class LoopProperties {

    private static final List<RequestState> ROAD =
            List.of(RequestState.SENT, RequestState.DELIVERED, RequestState.OPENED, RequestState.ACCEPTED);

    @Provide
    Arbitrary<List<RequestAction>> moves() {
        Arbitrary<RequestAction> one = Arbitraries.of(
                new RequestAction.Deliver(),
                new RequestAction.Open(),
                new RequestAction.Accept("Kari Eksempel", ContactId.next(), ""),
                new RequestAction.Decline(DeclineReason.NO_CAPACITY, ""),
                new RequestAction.Inform("Vi ser på det"),
                new RequestAction.Complete(""),
                new RequestAction.Recall());
        return one.list().ofMaxSize(12);
    }

    @Property
    void nothingHappensAfterTheEnd(@ForAll RequestKind kind, @ForAll("moves") List<RequestAction> moves) {
        List<RequestState> walked = walk(kind, moves);
        List<RequestState> closed =
                walked.stream().filter(RequestState::isClosed).toList();
        assertThat(closed).hasSizeLessThanOrEqualTo(1);
        if (!closed.isEmpty()) {
            assertThat(walked.getLast()).isEqualTo(closed.getFirst());
        }
    }

    @Property
    void neverGoesBackAndNeverSkipsThatItArrivedAndWasRead(
            @ForAll RequestKind kind, @ForAll("moves") List<RequestAction> moves) {
        List<RequestState> onTheRoad =
                walk(kind, moves).stream().filter(ROAD::contains).toList();
        assertThat(onTheRoad).isEqualTo(ROAD.subList(0, onTheRoad.size()));
    }

    @Property
    void isAcceptedOnlyByANamedPerson(@ForAll RequestKind kind, @ForAll("moves") List<RequestAction> moves) {
        boolean named = moves.stream().anyMatch(move -> move instanceof RequestAction.Accept);
        assertThat(!walk(kind, moves).contains(RequestState.ACCEPTED) || named).isTrue();
    }

    @Property
    void isRecalledOnlyBeforeThereIsAnAnswer(@ForAll RequestKind kind, @ForAll("moves") List<RequestAction> moves) {
        List<RequestState> walked = walk(kind, moves);
        if (walked.getLast() == RequestState.RECALLED) {
            assertThat(walked.subList(0, walked.size() - 1)).allMatch(RequestState::awaitsAnswer);
        }
    }

    private static List<RequestState> walk(RequestKind kind, List<RequestAction> moves) {
        List<RequestState> walked = new ArrayList<>(List.of(RequestState.SENT));
        for (RequestAction move : moves) {
            Optional<List<RequestState>> passed = RequestLifecycle.passes(kind, walked.getLast(), move);
            passed.ifPresent(walked::addAll);
        }
        return walked;
    }
}
