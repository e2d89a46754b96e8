package no.fotfeste.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows what must be written of it: what it remembers at once, that it was used only now and then. */
final class SparingSession<S extends Session> implements Session {

    /**
     * How often it is written that a session was used; oftener only where it may hardly be unused as long. It may end so much sooner
     * than was set, and never later.
     */
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final S kept;
    private Instant used;
    private boolean changed;

    private SparingSession(S kept) {
        this.kept = kept;
        this.used = kept.getLastAccessedTime();
    }

    /** One that stands nowhere yet. */
    static <S extends Session> SparingSession<S> begun(S kept) {
        SparingSession<S> session = new SparingSession<>(kept);
        session.changed = true;
        return session;
    }

    /** One as it stands in the database. */
    static <S extends Session> SparingSession<S> found(S kept) {
        return new SparingSession<>(kept);
    }

    /** Whether there is something to write besides that it was used. */
    boolean isChanged() {
        return changed;
    }

    /** Whether it is time to write that it was used. */
    boolean isUseToBeNoted() {
        Duration half = kept.getMaxInactiveInterval().dividedBy(2);
        Duration every = half.isPositive() && half.compareTo(NOTED_EVERY) < 0 ? half : NOTED_EVERY;
        return !used.isBefore(kept.getLastAccessedTime().plus(every));
    }

    /** What is to be written of it, its last use included. */
    S current() {
        kept.setLastAccessedTime(used);
        return kept;
    }

    /** Notes that it stands in the database as it is. */
    void written() {
        kept.setLastAccessedTime(used);
        changed = false;
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return kept.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as Spring Session declares it
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else {
            changed = true;
            kept.setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (getAttributeNames().contains(name)) {
            changed = true;
            kept.removeAttribute(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        used = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return used;
    }

    @Override
    public void setMaxInactiveInterval(Duration longest) {
        changed = true;
        kept.setMaxInactiveInterval(longest);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
