package no.fotfeste.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** A key as the database keeps it: encrypted by the key file, and bound to the one it belongs to. */
final class WrappedKey {

    private final byte[] owner;
    private final byte[] wrapped;

    private WrappedKey(UUID owner, byte[] wrapped) {
        this.owner = ByteBuffer.allocate(16)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .array();
        this.wrapped = wrapped;
    }

    static WrappedKey of(UUID owner, byte[] wrapped) {
        return new WrappedKey(owner, wrapped);
    }

    static WrappedKey fresh(UUID owner, Aead wrapping) {
        WrappedKey key = new WrappedKey(owner, new byte[0]);
        try {
            return new WrappedKey(
                    owner,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                            wrapping,
                            key.owner,
                            AeadConfig2026.get()));
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("A key could not be made", problem);
        }
    }

    byte[] bytes() {
        return wrapped.clone();
    }

    Cipher unwrap(Aead wrapping) {
        try {
            return new Cipher(
                    TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, owner, AeadConfig2026.get())
                            .getPrimitive(AeadConfig2026.get(), Aead.class),
                    owner);
        } catch (GeneralSecurityException problem) {
            throw new DamagedSeal(problem);
        }
    }
}
