package no.fotfeste.vault;

import no.fotfeste.kernel.Sealed;
import no.fotfeste.web.DraftSeal;

/** Seals what is being typed before it belongs to a case. */
public final class DraftCipher implements DraftSeal {

    private final Cipher cipher;

    DraftCipher(Cipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public Sealed seal(String text) {
        return cipher.seal(text);
    }

    @Override
    public String unseal(Sealed sealed) {
        return cipher.unseal(sealed);
    }
}
