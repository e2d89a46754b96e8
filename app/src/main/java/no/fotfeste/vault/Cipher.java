package no.fotfeste.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import no.fotfeste.kernel.Sealed;

/** Seals and unseals with one key. What is sealed under one key cannot be moved to a row of another. */
public final class Cipher {

    private final Aead key;
    private final byte[] boundTo;

    Cipher(Aead key, byte[] boundTo) {
        this.key = key;
        this.boundTo = boundTo;
    }

    /** Of a key that was itself damaged: nothing can be read with it, and nothing may be sealed. */
    static Cipher lost(DamagedSeal damaged) {
        return new Cipher(new LostKey(damaged), new byte[0]);
    }

    private record LostKey(DamagedSeal damaged) implements Aead {

        @Override
        public byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException {
            throw new GeneralSecurityException(damaged);
        }

        @Override
        public byte[] decrypt(byte[] sealed, byte[] associated) throws GeneralSecurityException {
            throw new GeneralSecurityException(damaged);
        }
    }

    /** The same key for something else: what is sealed for the one is damaged for the other. */
    Cipher boundTo(byte[] other) {
        return new Cipher(key, other);
    }

    /** Seals a text: two seals of the same text look different. */
    public Sealed seal(String text) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Seals what is no text, such as a file. */
    public Sealed sealBytes(byte[] content) {
        try {
            return Sealed.of(key.encrypt(content, boundTo));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("Sealing failed", problem);
        }
    }

    /**
     * Reads a sealed text.
     *
     * @throws DamagedSeal if the bytes were changed, or sealed with another key
     */
    public String unseal(Sealed sealed) {
        return new String(unsealBytes(sealed), StandardCharsets.UTF_8);
    }

    /**
     * Gives back what is no text.
     *
     * @throws DamagedSeal if the bytes were changed, or sealed with another key
     */
    public byte[] unsealBytes(Sealed sealed) {
        try {
            return key.decrypt(sealed.bytes(), boundTo);
        } catch (GeneralSecurityException problem) {
            throw new DamagedSeal(problem);
        }
    }
}
