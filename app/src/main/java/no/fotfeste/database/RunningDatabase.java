package no.fotfeste.database;

import no.fotfeste.database.DatabaseAddress.Role;
import org.jspecify.annotations.Nullable;

/** The database that this application uses: its own embedded one, or a server that runs elsewhere. */
record RunningDatabase(DatabaseAddress address, @Nullable EmbeddedDatabase embedded) implements AutoCloseable {

    static RunningDatabase of(DatabaseSettings settings, DataFolder folder) {
        if (settings.serverElsewhere()) {
            return new RunningDatabase(
                    new DatabaseAddress(
                            settings.url(),
                            new Role(settings.user(), settings.password()),
                            new Role(settings.ownerUser(), settings.ownerPassword())),
                    null);
        }
        EmbeddedDatabase embedded = EmbeddedDatabase.start(folder, settings);
        return new RunningDatabase(embedded.address(), embedded);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
