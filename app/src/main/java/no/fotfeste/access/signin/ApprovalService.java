package no.fotfeste.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator has asked for about an account, and what became of it. Whoever asks is given one code, whoever says yes
 * another, and only the owner gets both: so neither gets in alone.
 */
@Component
public class ApprovalService {

    /** How long a code is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String GOOD = "r.good_until > :now and (r.kind = 'PASSWORD' or r.approved_at is not null)";

    private final JdbcClient database;
    private final CurrentViewer current;
    private final AccountEvents events;
    private final ProviderAccounts services;
    private final FirstFactorRule first;
    private final Clock clock;

    ApprovalService(
            JdbcClient database,
            CurrentViewer current,
            AccountEvents events,
            ProviderAccounts services,
            FirstFactorRule first,
            Clock clock) {
        this.database = database;
        this.current = current;
        this.events = events;
        this.services = services;
        this.first = first;
        this.clock = clock;
    }

    /** What can be asked for. */
    public enum Kind {
        /** An account that has not been there before. */
        NEW,
        /** A password is forgotten. What is shown beside it stays, and must be shown: nobody else has to say yes. */
        PASSWORD,
        /** All is lost, and its owner begins anew. */
        ANEW,
        /** To be let in by a sign-in service. */
        SERVICE
    }

    /**
     * Something that waits for a yes.
     *
     * @param whose the name of whose account it is
     * @param by the name of who asked, or null when it was asked on the machine
     */
    @PlainText
    public record Waiting(
            UUID id,
            AccountId account,
            Kind kind,
            Secret<String> whose,
            Secret<String> username,
            Role role,
            String bodyName,
            @Nullable Secret<String> by,
            Instant at) {}

    /** What somebody may use to get in: what was asked, and for whom. */
    record Opened(UUID id, AccountId account, Kind kind) {}

    /** Asks, in place of what was asked before, and gives the code of who asks. */
    @Transactional
    Secret<String> ask(AccountId account, Kind kind) {
        withdraw(account);
        String code = OneTimeCode.next();
        insert(account, kind, hash(account, code), null, null);
        return Secret.of(code);
    }

    /** Asks that the subject of a service be let in. */
    @Transactional
    void askForService(AccountId account, String issuer, String subject) {
        insert(account, Kind.SERVICE, null, issuer, subject);
        events.note(account, What.SERVICE_ASKED);
    }

    private void insert(
            AccountId account, Kind kind, byte @Nullable [] code, @Nullable String issuer, @Nullable String subject) {
        Instant now = clock.instant();
        database.sql("""
                        insert into access.account_approval
                            (id, account_id, kind, asked_by, asked_at, good_until, code, issuer, subject)
                        values (:id, :account, :kind, :by, :now, :until, :code, :issuer, :subject)
                        """)
                .param("id", UUID.randomUUID())
                .param("account", account.value())
                .param("kind", kind.name())
                .param("by", me(), Types.OTHER)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(GOOD_FOR)))
                .param("code", code, Types.BINARY)
                .param("issuer", issuer)
                .param("subject", subject)
                .update();
    }

    /** What was asked so that its owner could begin is worth nothing any more. */
    void withdraw(AccountId account) {
        database.sql("delete from access.account_approval where account_id = :account and kind <> 'SERVICE'")
                .param("account", account.value())
                .update();
    }

    /** What waits for the yes of somebody. */
    public List<Waiting> waitingFor(Viewer viewer) {
        return waiting(":viewer in (select access.may_say_yes(r.id))", viewer.account(), null);
    }

    /** What waits of one account. */
    public List<Waiting> waitingOf(AccountId account) {
        return waiting("a.id = :account", null, account);
    }

    private List<Waiting> waiting(String where, @Nullable AccountId viewer, @Nullable AccountId account) {
        return database.sql("""
                        select r.id, r.account_id, r.kind, a.display_name, a.username, a.role,
                               coalesce(b.name, '') as body_name, who.display_name as by, r.asked_at
                        from access.account_approval r
                        join access.account a on a.id = r.account_id and a.ended_at is null
                        left join directory.body_in_brief b on b.id = a.body_id
                        left join access.account who on who.id = r.asked_by
                        where r.approved_at is null and r.kind <> 'PASSWORD' and r.good_until > :now and %s
                        order by r.asked_at, r.id
                        """.formatted(where))
                .param("now", Timestamp.from(clock.instant()))
                .param("viewer", viewer == null ? null : viewer.value(), Types.OTHER)
                .param("account", account == null ? null : account.value(), Types.OTHER)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        account(row),
                        Kind.valueOf(row.getString("kind")),
                        Secret.of(row.getString("display_name")),
                        Secret.of(row.getString("username")),
                        Role.valueOf(row.getString("role")),
                        row.getString("body_name"),
                        Secret.ofNullable(row.getString("by")),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    /** The names of those who may say yes to something that waits. None means that it is said on the machine. */
    public List<Secret<String>> whoMaySayYes(UUID approval) {
        return database.sql("""
                        select a.display_name from access.account a
                        where a.id in (select access.may_say_yes(:approval)) order by a.display_name
                        """)
                .param("approval", approval)
                .query((row, number) -> Secret.of(row.getString("display_name")))
                .list();
    }

    /** Says yes, and gives the other code: to who may. Otherwise nothing, also when it has been said already. */
    @Transactional
    public Optional<Secret<String>> sayYes(Viewer viewer, UUID approval) {
        return waitingFor(viewer).stream()
                .filter(waiting -> waiting.id().equals(approval))
                .findFirst()
                .flatMap(waiting -> sayYes(waiting, viewer.account(), What.SAID_YES));
    }

    /** The same on the machine itself, where nobody else can. */
    @Transactional
    Optional<Secret<String>> sayYesOnMachine(AccountId account) {
        return waitingOf(account).stream()
                .filter(waiting -> whoMaySayYes(waiting.id()).isEmpty())
                .findFirst()
                .flatMap(waiting -> sayYes(waiting, null, What.SAID_YES_ON_MACHINE));
    }

    /** Whoever runs the machine asks and says yes at once: for an administrator, when the last one is gone. Gives the other code. */
    @Transactional
    Optional<Secret<String>> sayYesAtOnce(AccountId account) {
        return waitingOf(account).stream()
                .findFirst()
                .flatMap(waiting -> sayYes(waiting, null, What.SAID_YES_ON_MACHINE));
    }

    private Optional<Secret<String>> sayYes(Waiting waiting, @Nullable AccountId by, What what) {
        String code = OneTimeCode.next();
        boolean said = database.sql("""
                                update access.account_approval
                                set approved_by = :by, approved_at = :now, approved_code = :code
                                where id = :id and approved_at is null
                                """)
                        .param("by", by == null ? null : by.value(), Types.OTHER)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("code", hash(waiting.account, code))
                        .param("id", waiting.id)
                        .update()
                == 1;
        if (!said) {
            return Optional.empty();
        }
        events.note(waiting.account, what);
        database.sql("update access.account set waiting = false where id = :account")
                .param("account", waiting.account.value())
                .update();
        if (waiting.kind == Kind.SERVICE) {
            letIn(waiting);
        }
        return Optional.of(Secret.of(waiting.kind == Kind.SERVICE ? "" : code));
    }

    /** By a service there is nothing left to do for its owner: what was asked is done. */
    private void letIn(Waiting waiting) {
        boolean linked = database.sql("delete from access.account_approval where id = :id returning issuer, subject")
                .param("id", waiting.id)
                .query((row, number) ->
                        services.link(waiting.account, row.getString("issuer"), row.getString("subject")))
                .single();
        if (linked) {
            first.secured(waiting.account);
            events.note(waiting.account, What.SERVICE_LINKED);
        }
    }

    /** Says no. Tells whose account it was about, if it was there to be said. */
    @Transactional
    public Optional<Waiting> sayNo(Viewer viewer, UUID approval) {
        Optional<Waiting> found = waitingFor(viewer).stream()
                .filter(waiting -> waiting.id.equals(approval))
                .findFirst();
        found.ifPresent(waiting -> {
            database.sql("delete from access.account_approval where id = :id")
                    .param("id", approval)
                    .update();
            events.note(waiting.account, What.SAID_NO);
        });
        return found;
    }

    /** What these codes open, if they are right and good today. The second one is asked for where somebody else had to say yes. */
    Optional<Opened> open(AccountId account, String code, String other) {
        return database.sql("""
                        select r.id, r.account_id, r.kind from access.account_approval r
                        where r.account_id = :account and r.code = :code
                          and (r.approved_code is null or r.approved_code = :other) and
                        """ + GOOD)
                .param("account", account.value())
                .param("code", hash(account, code))
                .param("other", hash(account, other))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) ->
                        new Opened(row.getObject("id", UUID.class), account(row), Kind.valueOf(row.getString("kind"))))
                .optional();
    }

    /** Whether what was opened still makes a first factor: not when the factors were to stay. */
    boolean enrols(UUID approval) {
        return database.sql("select exists (select from access.account_approval r where r.id = :id"
                        + " and r.kind <> 'PASSWORD' and " + GOOD + ")")
                .param("id", approval)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Uses it up. False when somebody has done so already, or it was withdrawn. */
    boolean use(UUID approval) {
        return database.sql("delete from access.account_approval r where r.id = :id and " + GOOD)
                        .param("id", approval)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private @Nullable UUID me() {
        return current.find().map(viewer -> viewer.account().value()).orElse(null);
    }

    private static AccountId account(ResultSet row) throws SQLException {
        return new AccountId(row.getObject("account_id", UUID.class));
    }

    private static byte[] hash(AccountId account, String code) {
        return Sha256.of(account + " " + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }
}
