package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.network.request.DeclineReason;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestLifecycle;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;

/** What holds for every loop, whatever people do with it in whatever order. */
class LoopProperties {

    private static final List<RequestState> ROAD =
            List.of(RequestState.SENT, RequestState.DELIVERED, RequestState.OPENED, RequestState.ACCEPTED);

    @Property
    void nothingHappensAfterTheEnd(Chance chance) {
        List<RequestState> walked = walk(chance);
        List<RequestState> closed =
                walked.stream().filter(RequestState::isClosed).toList();
        assertThat(closed).hasSizeLessThanOrEqualTo(1);
        if (!closed.isEmpty()) {
            assertThat(walked.getLast()).isEqualTo(closed.getFirst());
        }
    }

    @Property
    void neverGoesBackAndNeverSkipsThatItArrivedAndWasRead(Chance chance) {
        List<RequestState> onTheRoad =
                walk(chance).stream().filter(ROAD::contains).toList();
        assertThat(onTheRoad).isEqualTo(ROAD.subList(0, onTheRoad.size()));
    }

    @Property
    void isAcceptedOnlyByANamedPerson(Chance chance) {
        List<RequestAction> moves = moves(chance);
        boolean named = moves.stream().anyMatch(move -> move instanceof RequestAction.Accept);
        assertThat(!walk(chance.of(RequestKind.class), moves).contains(RequestState.ACCEPTED) || named)
                .isTrue();
    }

    @Property
    void isRecalledOnlyBeforeThereIsAnAnswer(Chance chance) {
        List<RequestState> walked = walk(chance);
        if (walked.getLast() == RequestState.RECALLED) {
            assertThat(walked.subList(0, walked.size() - 1)).allMatch(RequestState::awaitsAnswer);
        }
    }

    private static List<RequestAction> moves(Chance chance) {
        List<RequestAction> all = List.of(
                new RequestAction.Deliver(),
                new RequestAction.Open(),
                new RequestAction.Accept("Kari Eksempel", new ContactId(chance.identifier()), ""),
                new RequestAction.Decline(DeclineReason.NO_CAPACITY, ""),
                new RequestAction.Inform("Vi ser på det"),
                new RequestAction.Complete(""),
                new RequestAction.Recall());
        return chance.list(0, 12, () -> chance.of(all));
    }

    private static List<RequestState> walk(Chance chance) {
        return walk(chance.of(RequestKind.class), moves(chance));
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
