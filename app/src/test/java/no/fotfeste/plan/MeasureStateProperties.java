package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every state and every turn: there are few enough to try them all, and series of them by chance. */
class MeasureStateProperties {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROPOSED")
    void nothingBecomesAProposalAgain(MeasureState state) {
        for (MeasureAction.Kind turn : MeasureAction.Kind.values()) {
            assertThat(state.after(turn)).isNotEqualTo(Optional.of(MeasureState.PROPOSED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneStaysDone(MeasureAction.Kind turn) {
        assertThat(MeasureState.DONE.after(turn)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAgreeingBringsBackWhatWasEnded(MeasureAction.Kind turn) {
        for (MeasureState ended : List.of(MeasureState.DECLINED, MeasureState.CANCELLED)) {
            assertThat(ended.after(turn).isPresent()).isEqualTo(turn == MeasureAction.Kind.AGREE);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REQUESTED")
    void nobodyHasAcceptedWhatWasNeverAsked(MeasureState state) {
        for (MeasureAction.Kind turn : MeasureAction.Kind.values()) {
            assertThat(state.after(turn)).isNotEqualTo(Optional.of(MeasureState.ACCEPTED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromEveryOpenStateSomebodyCanSayNo(MeasureState state) {
        assertThat(state.after(MeasureAction.Kind.DECLINE).isPresent()).isEqualTo(state.isOpen());
    }

    @Property
    void everySeriesOfTurnsStaysOnThePath(Chance chance) {
        MeasureState state = MeasureState.PROPOSED;
        boolean decided = false;
        for (MeasureAction.Kind turn : chance.list(0, 40, () -> chance.of(MeasureAction.Kind.class))) {
            MeasureState next = state.after(turn).orElse(state);
            decided |= next != MeasureState.PROPOSED;
            assertThat(decided && next == MeasureState.PROPOSED).isFalse();
            state = next;
        }
    }
}
