package no.fotfeste.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.signin.SignedInAccount.Proof;
import no.fotfeste.access.signin.SignedInAccount.Vouched;
import no.fotfeste.web.ShellRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where accounts are signed in: begins sessions, ends them, and notes in them when it was last shown whose they are. */
@Component
public class SessionService {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final String BACK_TO = "fotfeste.confirm";

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final JdbcClient database;
    private final KnownDevices devices;
    private final OwnerNotices notices;
    private final SignInSettings settings;
    private final Clock clock;

    SessionService(
            JdbcClient database, KnownDevices devices, OwnerNotices notices, SignInSettings settings, Clock clock) {
        this.database = database;
        this.devices = devices;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A place where somebody is signed in.
     *
     * @param id names it on a page; it opens nothing
     * @param here whether it is the one that asks
     */
    public record Place(UUID id, Instant begun, Instant used, boolean here) {}

    /**
     * Signs an account in. Nothing of the session before is carried over, and where the account is signed in in too many places
     * already, the one longest unused ends.
     */
    public void begin(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        begin(account, Proof.at(clock.instant()), request, response);
    }

    /**
     * Signs an account in that a sign-in service has vouched for.
     *
     * @param provenAt when they showed the service who they are: it may let somebody through who did so long ago
     */
    public void begin(
            SignedInAccount account,
            Instant provenAt,
            Vouched by,
            HttpServletRequest request,
            HttpServletResponse response) {
        begin(account, new Proof(clock.instant(), provenAt, by), request, response);
    }

    private void begin(SignedInAccount account, Proof proof, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = fresh(request);
        notices.tellAtSignIn(account.viewer().account(), session);
        endOldest(account.getUsername());
        devices.remember(account.viewer().account(), request, response);
        keep(account.with(proof), request, response);
    }

    /** Remembers, in a session of its own, that a password was right and more is to be shown. */
    void await(PendingSignIn pending, HttpServletRequest request) {
        pending.keepIn(fresh(request));
    }

    /** What was shown so far by somebody who is signing in. */
    Optional<PendingSignIn> pending(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(session -> PendingSignIn.in(session, now()));
    }

    Instant now() {
        return clock.instant();
    }

    /** Remembers where somebody was going who is asked anew who they are. */
    public static void keepBackTo(HttpSession session, String path) {
        session.setAttribute(BACK_TO, path);
    }

    /** Where they were going; I dag when nowhere. */
    public static String takeBackTo(HttpSession session) {
        Object path = session.getAttribute(BACK_TO);
        session.removeAttribute(BACK_TO);
        return path instanceof String known ? known : ShellRoutes.today();
    }

    /** Throws away the session there was, with everything in it, and begins an empty one. */
    HttpSession fresh(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        return request.getSession(true);
    }

    /** Notes that whoever is signed in has shown anew who they are. The session gets a new identifier. */
    public void prove(HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount account) {
            String before = request.getSession().getId();
            String after = request.changeSessionId();
            database.sql("update access.provider_session set session_id = :after where session_id = :before")
                    .param("after", after)
                    .param("before", before)
                    .update();
            keep(account.with(account.proof().again(clock.instant())), request, response);
        }
    }

    /** Ties the session of this request to the one at a sign-in service. */
    void tie(String issuer, String sid, HttpServletRequest request) {
        database.sql("delete from access.provider_session where begun_at < :long")
                .param("long", Timestamp.from(clock.instant().minus(KEPT).minus(settings.longestSession())))
                .update();
        database.sql("""
                        insert into access.provider_session (session_id, issuer, sid, begun_at)
                        values (:session, :issuer, :sid, :now)
                        """)
                .param("session", request.getSession().getId())
                .param("issuer", issuer)
                .param("sid", sid)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Ends what belongs to a session at a sign-in service. Whoever asks must know the random name it has there. */
    public void endedAt(String issuer, String sid) {
        database.sql("""
                        delete from access.session where session_id in (
                            select session_id from access.provider_session where issuer = :issuer and sid = :sid)
                        """).param("issuer", issuer).param("sid", sid).update();
    }

    /** Where an account is signed in, the latest used first. */
    public List<Place> of(String username, @Nullable HttpSession here) {
        return database.sql("""
                        select primary_id, session_id, creation_time, last_access_time from access.session
                        where principal_name = :username and expiry_time > :now
                        order by last_access_time desc, primary_id
                        """)
                .param("username", username)
                .param("now", clock.millis())
                .query((row, number) -> new Place(
                        UUID.fromString(row.getString("primary_id")),
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        here != null && row.getString("session_id").equals(here.getId())))
                .list();
    }

    /** Signs an account out in one place, if it is its own. */
    public void end(String username, UUID place) {
        database.sql("delete from access.session where principal_name = :username and primary_id = :place")
                .param("username", username)
                .param("place", place.toString())
                .update();
    }

    /** Signs an account out everywhere, but here. */
    public void endOthers(String username, @Nullable HttpSession here) {
        database.sql("delete from access.session where principal_name = :username and session_id <> :here")
                .param("username", username)
                .param("here", here == null ? "" : here.getId())
                .update();
    }

    private void endOldest(String username) {
        database.sql("""
                        delete from access.session where primary_id in (
                            select primary_id from access.session
                            where principal_name = :username and expiry_time > :now
                            order by last_access_time desc, primary_id offset :others)
                        """)
                .param("username", username)
                .param("now", clock.millis())
                .param("others", Math.max(0, settings.sessions() - 1))
                .update();
    }

    private void keep(SignedInAccount account, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
