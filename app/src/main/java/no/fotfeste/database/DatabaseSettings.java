package no.fotfeste.database;

import no.fotfeste.kernel.Secret;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to reach the database.
 *
 * @param url a JDBC address of a PostgreSQL server (15 to 18); when empty the embedded server is started in the data folder
 * @param user the application's role: owns nothing and cannot pass row security
 * @param password that role's password; not used with the embedded server
 * @param ownerUser the role that owns the tables and runs the migrations
 * @param ownerPassword that role's password; not used with the embedded server
 * @param connections how many connections the application keeps at the most
 * @param onlyAsks for a command that asks the database of a house and changes nothing, also while the house runs
 */
@ConfigurationProperties("fotfeste.database")
record DatabaseSettings(
        String url,
        String user,
        String password,
        String ownerUser,
        String ownerPassword,
        int connections,
        boolean onlyAsks) {

    boolean serverElsewhere() {
        return !url.isBlank();
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
