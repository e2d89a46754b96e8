package no.fotfeste.kernel;

import java.util.UUID;

/** What tells one thing from another. Each kind of thing has its own type, so that one cannot be passed for another. */
public interface Identifier {

    /** A time-ordered UUID (RFC 9562, version 7): carries a moment, never a person. */
    UUID value();
}
