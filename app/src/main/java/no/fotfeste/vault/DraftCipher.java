package no.fotfeste.vault;

import no.fotfeste.kernel.Sealed;
import no.fotfeste.web.DraftSeal;

/** Seals what is being typed before it belongs to a case. */
public final class DraftCipher implements DraftSeal {

    private final Cipher cipher;
    private final DamageService damages;

    DraftCipher(Cipher cipher, DamageService damages) {
        this.cipher = cipher;
        this.damages = damages;
    }

    @Override
    public Sealed seal(String text) {
        return damages.seal(cipher, text);
    }

    @Override
    public String unseal(Sealed sealed) {
        return damages.read(cipher, sealed);
    }
}
