package no.fotfeste.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The first start of a data folder, which makes the cluster, the roles and their passwords. A mark stands in the folder
 * until all of it is done, so that a start that was cut short is known by the next, which begins again: nobody has
 * stored anything yet.
 */
final class FirstStart {

    private final Path mark;
    private final Path cluster;

    FirstStart(Path folder, Path cluster) {
        this.mark = folder.resolve("first-start");
        this.cluster = cluster;
    }

    /** Removes what a first start that was cut short has left behind. */
    void clearAway(StaleServer server, Passwords passwords) throws IOException {
        if (Files.exists(mark)) {
            server.kill();
            FileSystemUtils.deleteRecursively(cluster);
            passwords.forget();
        }
    }

    void begin() throws IOException {
        if (Files.exists(cluster)) {
            throw new IllegalStateException(
                    "The data folder has a database, but the passwords to it are missing from its folder of keys");
        }
        Files.writeString(mark, "This folder is being prepared.\n");
    }

    void done() throws IOException {
        Files.delete(mark);
    }
}
