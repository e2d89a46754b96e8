package no.fotfeste.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folder that holds everything this installation must not lose: the database and the keys.
 *
 * @param data the folder, {@code ./data} unless told otherwise
 */
@ConfigurationProperties("fotfeste")
public record DataFolder(Path data) {

    /** The folder of one kind of content, made for the owner's eyes alone when it is missing. */
    public Path folder(String name) {
        try {
            Path folder = data.resolve(name).toAbsolutePath();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(data);
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
