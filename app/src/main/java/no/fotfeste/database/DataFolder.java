package no.fotfeste.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folder that holds everything this installation must not lose: the database and the keys.
 *
 * @param data the folder, {@code ./data} unless told otherwise
 */
@ConfigurationProperties("fotfeste")
public record DataFolder(Path data) {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** The folder itself, made for the owner's eyes alone when it is missing. */
    Path made() {
        try {
            Path folder = data.toAbsolutePath();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, OWNER_ONLY);
            }
            return folder;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The folder of one kind of content, made for the owner's eyes alone when it is missing. */
    public Path folder(String name) {
        try {
            Path folder = made().resolve(name);
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder, OWNER_ONLY);
            }
            return folder;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
