package no.fotfeste.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.fotfeste.database.DatabaseAddress.Role;

/** The embedded database of a house that runs, for a command that only asks. It is found, and neither started nor stopped. */
final class DatabaseInUse {

    /** The line of the server's own file that says its port. */
    private static final int PORT_LINE = 3;

    private DatabaseInUse() {}

    /**
     * Its address, or nothing when no house has the folder.
     *
     * @throws DataFolderInUse if a house has it and its database does not answer yet
     */
    static Optional<DatabaseAddress> of(DataFolder folder, DatabaseSettings settings) {
        try (DataFolderLock free = DataFolderLock.take(folder.made())) {
            return Optional.empty();
        } catch (DataFolderInUse running) {
            Passwords passwords = Passwords.of(folder);
            List<String> server = linesOf(folder.made().resolve("postgres/postmaster.pid"));
            if (!passwords.exist() || server.size() <= PORT_LINE) {
                throw running;
            }
            return Optional.of(new DatabaseAddress(
                    EmbeddedDatabase.urlOf(
                            Integer.parseInt(server.get(PORT_LINE).strip())),
                    new Role(settings.user(), passwords.of(settings.user())),
                    new Role(settings.ownerUser(), passwords.of(settings.ownerUser()))));
        }
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
