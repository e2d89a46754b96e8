package no.fotfeste.plan;

/** A turn that cannot be taken in the state the measure is in. */
public final class NotPossibleNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPossibleNow(MeasureState state, MeasureAction.Kind turn) {
        super("A measure that is " + state + " cannot take the turn " + turn);
    }
}
