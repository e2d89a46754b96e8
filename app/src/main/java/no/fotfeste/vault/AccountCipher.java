package no.fotfeste.vault;

import no.fotfeste.kernel.Sealed;

/** Seals what accounts prove themselves with, and what belongs to no case. */
public final class AccountCipher {

    private final Cipher cipher;

    AccountCipher(Cipher cipher) {
        this.cipher = cipher;
    }

    /** Seals a text. */
    public Sealed seal(String text) {
        return cipher.seal(text);
    }

    /**
     * Reads a sealed text.
     *
     * @throws DamagedSeal if the bytes were changed, or sealed with another key
     */
    public String unseal(Sealed sealed) {
        return cipher.unseal(sealed);
    }
}
