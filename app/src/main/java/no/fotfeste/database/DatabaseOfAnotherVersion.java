package no.fotfeste.database;

/** A command that only asks does not bring a database up to date, least of all under a house that runs. */
final class DatabaseOfAnotherVersion extends RuntimeException {

    DatabaseOfAnotherVersion() {
        super("The database is of another version than this program.");
    }
}
