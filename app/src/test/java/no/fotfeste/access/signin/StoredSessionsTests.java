package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.fotfeste.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two requests to two nodes on the same database, at the same time and with the same session. */
@IntegrationTest
class StoredSessionsTests {

    private static final String WORD = "fotfeste.test";

    @Autowired
    JdbcIndexedSessionRepository kept;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void thatItWasUsedHereDoesNotTakeBackTheNewIdentifierItGotThere() {
        assertThat(newIdentifierMeanwhile(kept)).isEqualTo("kept");
    }

    private <S extends Session> @Nullable String newIdentifierMeanwhile(SessionRepository<S> repository) {
        String id = begun(repository);
        RequestSessions<S> here = request(repository);
        RequestSessions<S> there = request(repository);
        SparingSession<S> used = found(here, id);
        SparingSession<S> proven = found(there, id);
        String fresh = proven.changeSessionId();
        there.save(proven);
        use(here, used);
        assertThat(request(repository).findById(id)).isNull();
        return found(request(repository), fresh).getAttribute(WORD);
    }

    @Test
    void whatWasEndedThereStaysEnded() {
        endedMeanwhile(kept);
    }

    private <S extends Session> void endedMeanwhile(SessionRepository<S> repository) {
        String id = begun(repository);
        RequestSessions<S> here = request(repository);
        SparingSession<S> used = found(here, id);
        request(repository).deleteById(id);
        use(here, used);
        assertThat(request(repository).findById(id)).isNull();
    }

    @Test
    void whatIsRememberedThereIsThereAtTheNextRequestHere() {
        rememberedMeanwhile(kept);
    }

    private <S extends Session> void rememberedMeanwhile(SessionRepository<S> repository) {
        String id = begun(repository);
        RequestSessions<S> there = request(repository);
        SparingSession<S> session = found(there, id);
        session.setAttribute(WORD, "changed");
        there.save(session);
        assertThat(found(request(repository), id).<String>getAttribute(WORD)).isEqualTo("changed");
        session.removeAttribute(WORD);
        there.save(session);
        assertThat(found(request(repository), id).<String>getAttribute(WORD)).isNull();
    }

    @Test
    void aRequestReadsItsSessionOnce() {
        readOnce(kept);
    }

    private <S extends Session> void readOnce(SessionRepository<S> repository) {
        String id = begun(repository);
        RequestSessions<S> sessions = request(repository);
        assertThat(sessions.findById(id)).isSameAs(sessions.findById(id)).isNotNull();
        sessions.deleteById(id);
        assertThat(sessions.findById(id)).isNull();
    }

    /** A fault in what a page does takes nothing of the session with it, and the session is read where the page may not write. */
    @Test
    void takesNoPartInTheTransactionOfWhoeverAsks() {
        apartFromOthers(kept);
    }

    private <S extends Session> void apartFromOthers(SessionRepository<S> repository) {
        String id = begun(repository);
        TransactionTemplate page = new TransactionTemplate(transactions);
        page.setReadOnly(true);
        page.executeWithoutResult(transaction -> {
            RequestSessions<S> sessions = request(repository);
            SparingSession<S> session = found(sessions, id);
            session.setAttribute(WORD, "changed");
            sessions.save(session);
            transaction.setRollbackOnly();
        });
        assertThat(found(request(repository), id).<String>getAttribute(WORD)).isEqualTo("changed");
        page.executeWithoutResult(transaction -> {
            RequestSessions<S> sessions = request(repository);
            use(sessions, found(sessions, id));
            sessions.deleteById(id);
        });
        assertThat(request(repository).findById(id)).isNull();
    }

    private <S extends Session> String begun(SessionRepository<S> repository) {
        RequestSessions<S> first = request(repository);
        SparingSession<S> session = first.createSession();
        session.setAttribute(WORD, "kept");
        first.save(session);
        return session.getId();
    }

    /** Saves it when it is time to note its use. */
    private static <S extends Session> void use(RequestSessions<S> sessions, SparingSession<S> session) {
        session.setLastAccessedTime(
                Instant.now().plus(SparingSession.NOTED_EVERY).plusSeconds(1));
        assertThat(session.isUseToBeNoted()).isTrue();
        sessions.save(session);
        assertThat(session.isUseToBeNoted()).isFalse();
    }

    private static <S extends Session> SparingSession<S> found(RequestSessions<S> sessions, String id) {
        SparingSession<S> session = sessions.findById(id);
        assertThat(session).isNotNull();
        return session;
    }

    private <S extends Session> RequestSessions<S> request(SessionRepository<S> repository) {
        return new RequestSessions<>(new StoredSessions<>(repository, database, transactions));
    }
}
