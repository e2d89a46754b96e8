package no.fotfeste.access.log;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ties the ends of all chains together once a day, and says the digest where it can be kept outside the database. */
@Component
class LogAnchor {

    private static final Logger LOG = LoggerFactory.getLogger(LogAnchor.class);

    private final JdbcClient database;
    private final Clock clock;

    LogAnchor(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Once a day, however often it is asked. */
    void drop() {
        LocalDate today = LocalDate.now(clock);
        boolean anchored = database.sql("select access.anchor_log(:today)")
                .param("today", today)
                .query(Boolean.class)
                .single();
        if (anchored) {
            LOG.info("Anchored the access log: {} {}", today, digest(today));
        }
    }

    private String digest(LocalDate day) {
        return database.sql("select encode(digest, 'hex') from access.log_anchor where day = :day")
                .param("day", day)
                .query(String.class)
                .single();
    }
}
