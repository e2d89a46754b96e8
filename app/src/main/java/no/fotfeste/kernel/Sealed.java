package no.fotfeste.kernel;

import java.util.Arrays;

/** A text sealed with a case's own key. Without that key it says nothing. */
public final class Sealed {

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes bytes as a vault made them or a table kept them. */
    public static Sealed of(byte[] bytes) {
        return new Sealed(bytes.clone());
    }

    /** The sealed text, as stored. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
