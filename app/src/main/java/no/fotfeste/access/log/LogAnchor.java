package no.fotfeste.access.log;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import no.fotfeste.database.PastTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ties the ends of all chains together once a day, and says the digest where it can be kept outside the database. */
@Component
class LogAnchor {

    private static final Logger LOG = LoggerFactory.getLogger(LogAnchor.class);

    private final JdbcClient database;
    private final AnchorCopies copies;
    private final Clock clock;

    LogAnchor(@PastTransactions DataSource writing, AnchorCopies copies, Clock clock) {
        this.database = JdbcClient.create(writing);
        this.copies = copies;
        this.clock = clock;
    }

    /** Once a day, however often it is asked. What could not be kept outside before is kept now. */
    void drop() {
        LocalDate today = LocalDate.now(clock);
        boolean anchored = database.sql("select access.anchor_log(:today)")
                .param("today", today)
                .query(Boolean.class)
                .single();
        List<Anchor> anchors = all();
        if (anchored) {
            Anchor newest = anchors.getLast();
            LOG.info("Anchored the access log: {} {}", newest.day(), newest.digest());
            copies.tell(newest);
        }
        copies.keep(anchors);
    }

    private List<Anchor> all() {
        return database.sql(
                        "select number, day, encode(digest, 'hex') as digest from access.log_anchor order by number")
                .query((row, number) -> new Anchor(
                        row.getLong("number"), row.getObject("day", LocalDate.class), row.getString("digest")))
                .list();
    }
}
