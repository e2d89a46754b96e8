package no.fotfeste.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import no.fotfeste.database.DatabaseAddress.Role;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** The database that this application uses: its own embedded one, a server that runs elsewhere, or that of a house that runs. */
record RunningDatabase(DatabaseAddress address, @Nullable EmbeddedDatabase embedded) implements AutoCloseable {

    static RunningDatabase of(DatabaseSettings settings, DataFolder folder) {
        if (settings.serverElsewhere()) {
            return new RunningDatabase(
                    new DatabaseAddress(
                            Secret.of(settings.url()),
                            new Role(settings.user(), settings.password()),
                            new Role(settings.ownerUser(), settings.ownerPassword())),
                    null);
        }
        Optional<DatabaseAddress> inUse = settings.onlyAsks() ? DatabaseInUse.of(folder, settings) : Optional.empty();
        return inUse.map(address -> new RunningDatabase(address, null))
                .orElseGet(() -> embedded(EmbeddedDatabase.start(folder, settings)));
    }

    private static RunningDatabase embedded(EmbeddedDatabase server) {
        try (Connection connection = server.superuser()) {
            UnfinishedWorld.remove(connection);
            return new RunningDatabase(server.address(), server);
        } catch (SQLException problem) {
            server.close();
            throw new IllegalStateException("The database could not be prepared", problem);
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
