package no.fotfeste.network.request;

import java.util.List;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.vault.UnreadableText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks through everything that was sent, once a day: what has lost its reminder, or says something else than its history, is put
 * right. What then awaits an answer stands on I dag, like everything that does.
 */
@Component
class DailyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DailyCheck.class);

    private final JdbcClient database;
    private final Door door;
    private final RequestService requests;
    private final Correction correction;

    DailyCheck(JdbcClient database, Door door, RequestService requests, Correction correction) {
        this.database = database;
        this.door = door;
        this.requests = requests;
        this.correction = correction;
    }

    /** One that cannot be put right stops none of the others. */
    void run() {
        outOfStep().forEach(this::putRight);
    }

    private record Found(CaseId caseId, RequestId request) {}

    private List<Found> outOfStep() {
        return database.sql("select case_id, request_id from network.out_of_step()")
                .query((row, number) -> new Found(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new RequestId(row.getObject("request_id", UUID.class))))
                .list();
    }

    private void putRight(Found found) {
        try {
            door.openAsSystem(found.caseId, Purpose.FOLLOW_UP, opened -> {
                requests.find(opened, found.request).ifPresent(read -> correction.of(opened, read));
                return found;
            });
        } catch (CaseNotFound | StaleVersion | UnreadableText | DataAccessException hindered) {
            LOG.warn("Request {} could not be put right: {}", found.request, hindered.getClass());
        }
    }
}
