package no.fotfeste.access.signin;

import org.apache.commons.codec.binary.Base32;

/** Bytes as capital letters and figures that people can copy by hand (RFC 4648, section 6), without padding. */
final class CopiedByHand {

    private CopiedByHand() {}

    static String of(byte[] bytes) {
        return new Base32().encodeToString(bytes).replace("=", "");
    }

    /** The same in groups of four, as it is easier to read. */
    static String grouped(byte[] bytes) {
        return of(bytes).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
