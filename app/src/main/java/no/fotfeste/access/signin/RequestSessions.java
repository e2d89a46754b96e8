package no.fotfeste.access.signin;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * The sessions of one request. Spring Session asks for the same one again after an answer has left, and saves it twice; here each is
 * read once, and written when there is something to write.
 */
final class RequestSessions<S extends Session> implements SessionRepository<SparingSession<S>> {

    private final StoredSessions<S> stored;
    private final Map<String, @Nullable SparingSession<S>> read = new HashMap<>();

    RequestSessions(StoredSessions<S> stored) {
        this.stored = stored;
    }

    @Override
    public SparingSession<S> createSession() {
        return SparingSession.begun(stored.create());
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        if (!read.containsKey(id)) {
            S found = stored.find(id);
            read.put(id, found == null ? null : SparingSession.found(found));
        }
        return read.get(id);
    }

    @Override
    public void save(SparingSession<S> session) {
        if (session.isChanged()) {
            stored.save(session.current());
            session.written();
        } else if (session.isUseToBeNoted()) {
            stored.noteUse(session.getId(), session.getLastAccessedTime());
            session.written();
        }
    }

    @Override
    public void deleteById(String id) {
        stored.delete(id);
        read.put(id, null);
    }
}
