package no.fotfeste.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The key-encryption key of this installation, in a file that only its owner can read. Lose it and every case is unreadable. */
final class KeyFile {

    private final KeysetHandle keys;

    private KeyFile(KeysetHandle keys) {
        this.keys = keys;
    }

    /** Where nothing has been sealed yet: reads the file, or makes it when there is none. */
    static KeyFile atFirst(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return at(file);
        } catch (GeneralSecurityException | IOException problem) {
            throw new KeyFileProblem("The key file cannot be made: " + file, problem);
        }
    }

    /** Reads the file that something has been sealed with. */
    static KeyFile at(Path file) {
        if (!Files.exists(file)) {
            throw new KeyFileProblem("The key file is missing: " + file
                    + ". What the database holds was sealed with it, and nothing else opens it. Nothing was changed.");
        }
        try {
            return new KeyFile(TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | IOException problem) {
            throw new KeyFileProblem("The key file cannot be read: " + file + ". Nothing was changed.", problem);
        }
    }

    private static void make(Path file) throws GeneralSecurityException, IOException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        Path draft = Files.createTempFile(
                file.getParent(),
                "keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                draft,
                TinkJsonProtoKeysetFormat.serializeKeyset(fresh, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
        Files.move(draft, file);
    }

    Aead wrapping() {
        try {
            return keys.getPrimitive(AeadConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("The key file holds no usable key", problem);
        }
    }
}
