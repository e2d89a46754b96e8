package no.fotfeste.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import no.fotfeste.access.door.OpenCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes what a case says of its client, closes it and opens it again. */
@Component
public class CaseChanges {

    private final JdbcClient database;
    private final CaseIndexing foundBy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseChanges(JdbcClient database, CaseIndexing foundBy, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.foundBy = foundBy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes a client's details, and what the case is found by.
     *
     * @param version the version that was shown to the one who changes it
     * @return whether it was done; false when someone else has changed the case since
     * @throws no.fotfeste.access.door.OnlyToHelp if the client would be known by something else, in a case that is open in an emergency
     */
    public boolean change(OpenCase opened, ClientDetails client, int version) {
        boolean inEmergency = opened.brokenUntil().isPresent();
        if (inEmergency && isAnother(opened, client)) {
            // Who is recognised as the client is kept out, and who knows her name gets in.
            opened.whoSees();
        }
        if (update(opened, client, version) == 0) {
            return false;
        }
        if (!inEmergency) {
            foundBy.renew(opened, client);
        }
        events.publishEvent(new CircumstancesChanged(opened.id(), clock.instant()));
        return true;
    }

    private boolean isAnother(OpenCase opened, ClientDetails client) {
        return !database.sql("select * from casefile.client_case where case_id = :caseId")
                .param("caseId", opened.id().value())
                .query((row, number) -> SealedCaseRow.read(opened, row))
                .single()
                .details()
                .isSamePerson(client);
    }

    private int update(OpenCase opened, ClientDetails client, int version) {
        opened.forget(ClientCase.class);
        return SealedCaseRow.write(database.sql("""
                        update casefile.client_case
                        set known_as = :knownAs, full_name = :fullName, identity_number = :identityNumber, born = :born,
                            stays_anonymous = :staysAnonymous, language = :language, interpreter = :interpreter,
                            contact_kind = :contactKind, safe_contact = :safeContact, must_not_happen = :mustNotHappen,
                            version = version + 1
                        where case_id = :caseId and version = :version
                        """), opened, client)
                .param("caseId", opened.id().value())
                .param("version", version)
                .update();
    }

    /** Closes a case: it stays where it is, and can be opened again. Closing one that is closed changes nothing. */
    public void close(OpenCase opened) {
        opened.forget(ClientCase.class);
        database.sql("""
                        update casefile.client_case set closed_at = :now, version = version + 1
                        where case_id = :caseId and closed_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("caseId", opened.id().value())
                .update();
    }

    /** Opens a closed case again. */
    public void reopen(OpenCase opened) {
        opened.forget(ClientCase.class);
        database.sql("""
                        update casefile.client_case set closed_at = null, version = version + 1
                        where case_id = :caseId and closed_at is not null
                        """).param("caseId", opened.id().value()).update();
    }
}
