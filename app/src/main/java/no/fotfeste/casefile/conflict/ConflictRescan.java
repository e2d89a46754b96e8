package no.fotfeste.casefile.conflict;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.recognition.AccountRecognition;
import no.fotfeste.access.recognition.ContactRecognition;
import no.fotfeste.casefile.CaseIndexing;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.vault.UnreadableText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares those who were there before they could be: cases, accounts and contacts from an earlier version, or from a file. Some at a
 * time, each lot in a transaction of its own; coming twice finds nothing twice, and what a leader has lifted stays lifted.
 */
@Component
class ConflictRescan {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictRescan.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int SOME = 20;

    /** Reading a case takes its key and leaves an entry in its log: an installation with more of them takes several nights. */
    private static final int READ_IN_A_NIGHT = 2_000;

    private final JdbcClient database;
    private final Door door;
    private final AccountRecognition accounts;
    private final ContactRecognition contacts;
    private final CaseService cases;
    private final CaseIndexing foundBy;
    private final RelatedPersonService persons;

    ConflictRescan(
            JdbcClient database,
            Door door,
            AccountRecognition accounts,
            ContactRecognition contacts,
            CaseService cases,
            CaseIndexing foundBy,
            RelatedPersonService persons) {
        this.database = database;
        this.door = door;
        this.accounts = accounts;
        this.contacts = contacts;
        this.cases = cases;
        this.foundBy = foundBy;
        this.persons = persons;
    }

    /** Contacts who are new in the directory, or have another name or place. */
    void newcomers() {
        boolean more = true;
        while (more) {
            more = contacts.renewSome();
        }
    }

    /**
     * Everybody with everybody.
     *
     * @param rests how many times as long as a lot has taken to rest after it: those who work come first
     */
    void all(int rests) {
        accounts.complete();
        newcomers();
        readUnread(rests);
        Optional<UUID> last = Optional.of(BEFORE_ALL);
        while (last.isPresent() && !Thread.currentThread().isInterrupted()) {
            UUID before = last.get();
            last = unhurried(rests, () -> compareAfter(before));
        }
    }

    private static <T> T unhurried(int rests, Supplier<T> lot) {
        long began = System.nanoTime();
        T done = lot.get();
        LockSupport.parkNanos(rests * (System.nanoTime() - began));
        return done;
    }

    private Optional<UUID> compareAfter(UUID last) {
        return database.sql("select casefile.compare_some(:after, :most) as last")
                .param("after", last)
                .param("most", SOME)
                .query((row, number) -> Optional.ofNullable(row.getObject("last", UUID.class)))
                .single();
    }

    private void readUnread(int rests) {
        UUID last = BEFORE_ALL;
        for (int done = 0; done < READ_IN_A_NIGHT; done += SOME) {
            UUID before = last;
            List<UUID> some = unhurried(rests, () -> readAfter(before));
            if (some.size() < SOME || Thread.currentThread().isInterrupted()) {
                return;
            }
            last = some.getLast();
        }
    }

    private List<UUID> readAfter(UUID last) {
        List<UUID> some = unreadAfter(last);
        some.stream().map(CaseId::new).forEach(this::read);
        return some;
    }

    private List<UUID> unreadAfter(UUID last) {
        return database.sql("select casefile.not_compared(:after, :most, :way) as id")
                .param("after", last)
                .param("most", SOME)
                .param("way", Recognition.WAY)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** One that cannot be read stops none of the others, and is tried again the next night. */
    private void read(CaseId caseId) {
        try {
            door.openAsSystem(caseId, Purpose.FOLLOW_UP, opened -> {
                foundBy.again(opened, cases.read(opened));
                persons.again(opened);
                return caseId;
            });
        } catch (CaseNotFound | UnreadableText | IllegalStateException | DataAccessException hindered) {
            LOG.warn("A case could not be compared: {}", hindered.getClass());
        }
    }
}
