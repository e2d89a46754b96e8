package no.fotfeste.web.once;

import java.util.List;

/** A form is not carried out, though nothing in it is wrong. */
final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String link;
    private final transient List<String> written;

    /**
     * A form that is not taken.
     *
     * @param link where to look
     * @param written what stood in its fields, so that it is not lost
     */
    NotTaken(Why why, String link, List<String> written) {
        super(why.name(), null, false, false);
        this.why = why;
        this.link = link;
        this.written = List.copyOf(written);
    }

    Why why() {
        return why;
    }

    String link() {
        return link;
    }

    List<String> written() {
        return written;
    }

    /** Why not. */
    enum Why {
        /** It has been sent before, and something else stood in it then. */
        DIFFERS("web.once.differs"),
        /** Nobody knows whether it was carried out: what was doing it ended in the middle. */
        UNCERTAIN("web.once.uncertain"),
        /** Somebody else has changed the same. */
        STALE("web.once.stale");

        private final String key;

        Why(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
