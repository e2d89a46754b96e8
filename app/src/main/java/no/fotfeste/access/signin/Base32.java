package no.fotfeste.access.signin;

/** Bytes as capital letters and figures that people can copy by hand (RFC 4648, section 6), without padding. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int kept = 0;
        int bits = 0;
        for (byte each : bytes) {
            kept = (kept << Byte.SIZE) | (each & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt((kept >> bits) & 31));
            }
            kept &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((kept << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /** The same in groups of four, as it is easier to read. */
    static String grouped(byte[] bytes) {
        return of(bytes).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
