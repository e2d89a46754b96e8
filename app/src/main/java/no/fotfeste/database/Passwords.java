package no.fotfeste.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the embedded server's roles, made once and kept in a file that only its owner can read. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties passwords = new Properties();

    private Passwords(Path file) {
        this.file = file;
    }

    static Passwords of(DataFolder folder) {
        Passwords passwords = new Passwords(folder.folder("keys").resolve("database.properties"));
        if (passwords.exist()) {
            passwords.read();
        }
        return passwords;
    }

    boolean exist() {
        return Files.exists(file);
    }

    String of(String role) {
        return (String) passwords.computeIfAbsent(role, missing -> random());
    }

    void keep() throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                "database",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft)) {
            passwords.store(writer, null);
        }
        Files.move(draft, file);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
        passwords.clear();
    }

    private void read() {
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
