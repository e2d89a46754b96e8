package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MeasureStateProperties {

    @Property
    void nothingBecomesAProposalAgain(@ForAll MeasureState state, @ForAll MeasureAction.Kind turn) {
        if (state != MeasureState.PROPOSED) {
            assertThat(state.after(turn)).isNotEqualTo(java.util.Optional.of(MeasureState.PROPOSED));
        }
    }

    @Property
    void whatIsDoneStaysDone(@ForAll MeasureAction.Kind turn) {
        assertThat(MeasureState.DONE.after(turn)).isEmpty();
    }

    @Property
    void onlyAgreeingBringsBackWhatWasEnded(@ForAll MeasureAction.Kind turn) {
        for (MeasureState ended : List.of(MeasureState.DECLINED, MeasureState.CANCELLED)) {
            assertThat(ended.after(turn).isPresent()).isEqualTo(turn == MeasureAction.Kind.AGREE);
        }
    }

    @Property
    void nobodyHasAcceptedWhatWasNeverAsked(@ForAll MeasureState state, @ForAll MeasureAction.Kind turn) {
        if (state.after(turn).filter(MeasureState.ACCEPTED::equals).isPresent()) {
            assertThat(state).isEqualTo(MeasureState.REQUESTED);
        }
    }

    @Property
    void fromEveryOpenStateSomebodyCanSayNo(@ForAll MeasureState state) {
        assertThat(state.after(MeasureAction.Kind.DECLINE).isPresent()).isEqualTo(state.isOpen());
    }

    @Property
    void everySeriesOfTurnsStaysOnThePath(@ForAll List<MeasureAction.Kind> turns) {
        MeasureState state = MeasureState.PROPOSED;
        boolean decided = false;
        for (MeasureAction.Kind turn : turns) {
            MeasureState next = state.after(turn).orElse(state);
            decided |= next != MeasureState.PROPOSED;
            assertThat(decided && next == MeasureState.PROPOSED).isFalse();
            state = next;
        }
    }
}
