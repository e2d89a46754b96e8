package no.fotfeste.kernel;

import java.util.UUID;

/** What tells one thing from another. Each kind of thing has its own type, so that one cannot be passed for another. */
public interface Identifier {

    /** How the value of one is written, as a regular expression: in the mapping of an address, or in what somebody pastes. */
    String PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** A time-ordered UUID (RFC 9562, version 7): carries a moment, never a person. */
    UUID value();
}
