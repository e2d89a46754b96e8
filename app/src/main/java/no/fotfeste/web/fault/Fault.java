package no.fotfeste.web.fault;

/** What can be wrong, as someone at a screen needs to know it. */
public enum Fault {
    /** No such page, or not for the one who asks. */
    NOT_FOUND(404, "web.fault.notFound"),
    /** The form was not ours, or the page had stood open too long. */
    EXPIRED(403, "web.fault.expired"),
    /** A field that could not be read would have been overwritten. */
    UNREADABLE(422, "web.fault.unreadable"),
    /** More than can be taken in. */
    TOO_LARGE(413, "web.fault.tooLarge"),
    /** A request that makes no sense. */
    NOT_UNDERSTOOD(400, "web.fault.notUnderstood"),
    /** Too many in a short while. */
    TOO_MANY(429, "web.fault.tooMany"),
    /** So many ask at once that this one must wait a little. */
    BUSY(503, "web.fault.busy"),
    /** Our own fault. */
    BROKEN(500, "web.fault.broken");

    private final int status;
    private final String key;

    Fault(int status, String key) {
        this.status = status;
        this.key = key;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** What the texts of the page start with. */
    public String key() {
        return key;
    }

    static Fault of(int status) {
        return switch (status) {
            case 401, 404 -> NOT_FOUND;
            case 403 -> EXPIRED;
            case 413 -> TOO_LARGE;
            case 422 -> UNREADABLE;
            case 429 -> TOO_MANY;
            case 503 -> BUSY;
            default -> status >= 500 ? BROKEN : NOT_UNDERSTOOD;
        };
    }
}
