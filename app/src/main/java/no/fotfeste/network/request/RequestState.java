package no.fotfeste.network.request;

/** Where a request is. What is sent counts as received only when the receiver can see it, or has said so with a receipt code. */
public enum RequestState {
    SENT,
    DELIVERED,
    OPENED,
    ACCEPTED,
    DECLINED,
    COMPLETED,
    RECALLED;

    /** Whether the receiver still owes an answer. */
    public boolean awaitsAnswer() {
        return switch (this) {
            case SENT, DELIVERED, OPENED -> true;
            case ACCEPTED, DECLINED, COMPLETED, RECALLED -> false;
        };
    }

    /** Whether nothing more can happen with it. */
    public boolean isClosed() {
        return switch (this) {
            case SENT, DELIVERED, OPENED, ACCEPTED -> false;
            case DECLINED, COMPLETED, RECALLED -> true;
        };
    }
}
