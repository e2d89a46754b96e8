package no.fotfeste.network.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.ContactConflictService;
import no.fotfeste.documents.DocumentRecipient;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Those who have been asked for something in a case, each once: they can be invited to a meeting about it. Who has turned out to be in
 * conflict in it is not among them.
 */
@Component
public class AskedBodies {

    private final JdbcClient database;
    private final ContactConflictService conflicts;

    AskedBodies(JdbcClient database, ContactConflictService conflicts) {
        this.database = database;
        this.conflicts = conflicts;
    }

    /** Those who have not said no or been left out again. Two statements. */
    public List<DocumentRecipient> of(OpenCase opened) {
        Set<ContactId> closed = conflicts.closed(opened);
        return database
                .sql("""
                        select distinct receiver_body_id, receiver_contact_id
                        from network.request
                        where case_id = :caseId and kind <> 'ESCALATION' and state not in ('DECLINED', 'RECALLED')
                        order by receiver_body_id, receiver_contact_id
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> {
                    UUID contact = row.getObject("receiver_contact_id", UUID.class);
                    return new DocumentRecipient(
                            new BodyId(row.getObject("receiver_body_id", UUID.class)),
                            contact == null ? null : new ContactId(contact));
                })
                .list()
                .stream()
                .filter(asked -> asked.contact() == null || !closed.contains(asked.contact()))
                .toList();
    }
}
