package no.fotfeste.vault;

import no.fotfeste.kernel.Sealed;

/** Seals what is being typed before it belongs to a case. */
public final class DraftCipher {

    private final Cipher cipher;

    DraftCipher(Cipher cipher) {
        this.cipher = cipher;
    }

    /** Seals a field of a draft. */
    public Sealed seal(String text) {
        return cipher.seal(text);
    }

    /** Reads a field of a draft. */
    public String unseal(Sealed sealed) {
        return cipher.unseal(sealed);
    }
}
