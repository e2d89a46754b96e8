package no.fotfeste.sharing;

/** A decision that cannot be made. Nothing was decided. */
public final class MayNotDecide extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why it cannot. */
    public enum Why {
        /** Only administrative bodies can be told for the tasks' sake. */
        NOT_AN_ADMINISTRATIVE_BODY,
        /** The duty to report is a duty to report to child welfare. */
        NOT_CHILD_WELFARE,
        /** The person has said no to it. */
        REFUSED,
        /** None of those who have parental responsibility has consented. */
        NOBODY_CONSENTED,
        /** Who is violent towards the child or its parent cannot consent for the child. */
        VIOLENT_PARENT,
        /** The recipient is no longer in the directory. */
        RECIPIENT_GONE
    }

    MayNotDecide(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why it cannot. */
    public Why why() {
        return why;
    }
}
