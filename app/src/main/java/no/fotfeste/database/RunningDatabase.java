package no.fotfeste.database;

import java.sql.Connection;
import java.sql.SQLException;
import no.fotfeste.database.DatabaseAddress.Role;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/** The database that this application uses: its own embedded one, or a server that runs elsewhere. */
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
        return embedded(EmbeddedDatabase.start(folder, settings));
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
