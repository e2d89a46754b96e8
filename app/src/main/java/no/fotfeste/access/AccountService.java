package no.fotfeste.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.fotfeste.access.recognition.AccountRecognition;
import no.fotfeste.access.signin.SignedInAccount;
import no.fotfeste.access.signin.SignedInAccount.Proof;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of those who sign in. */
@Component
public class AccountService implements UserDetailsService {

    /** Whether an account can sign in on a day. */
    static final String OPEN_TODAY =
            "not a.waiting and a.open_from <= :today and (a.open_until is null or a.open_until >= :today)";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final AccountRecognition recognition;
    private final Clock clock;

    AccountService(JdbcClient database, PasswordEncoder passwords, AccountRecognition recognition, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.recognition = recognition;
        this.clock = clock;
    }

    /**
     * An account to be made.
     *
     * @param username lower case, 3 to 100 characters
     * @param password what its owner has chosen: in invented worlds, and of the first administrator; empty otherwise
     * @param contact the same person's entry in the directory, where there is one
     */
    public record NewAccount(
            Secret<String> username,
            Secret<String> password,
            Secret<String> displayName,
            BodyId body,
            @Nullable ContactId contact,
            Role role) {

        /** As it was written: what is personal is hidden at once. */
        public NewAccount(
                String username,
                String password,
                String displayName,
                BodyId body,
                @Nullable ContactId contact,
                Role role) {
            this(Secret.of(username), Secret.of(password), Secret.of(displayName), body, contact, role);
        }
    }

    /**
     * An account as lists show it.
     *
     * @param waiting whether it was asked for, and nobody has said yes
     * @param ended the day it ended, or the last day it can sign in, or null
     */
    @PlainText
    public record Account(
            Viewer viewer,
            Secret<String> username,
            String bodyName,
            @Nullable ContactId contact,
            boolean waiting,
            @Nullable LocalDate ended) {}

    /** Makes an account and tells who it is. Cases where it is recognised are closed to it before anybody can sign in with it. */
    @Transactional
    public Viewer create(NewAccount account) {
        return insert(account, passwords.encode(account.password().reveal()));
    }

    /** The same whose password counts for nothing: nobody signs in with it until somebody has said yes and its owner has chosen one. */
    @Transactional
    public Viewer ask(NewAccount account) {
        return insert(account, null);
    }

    private Viewer insert(NewAccount account, @Nullable String hash) {
        AccountId id = AccountId.next();
        database.sql("""
                        insert into access.account (
                            id, username, display_name, password_hash, body_id, contact_id, role, open_from, waiting)
                        values (:id, :username, :displayName, :hash, :body, :contact, :role, :from, :waiting)
                        """)
                .param("id", id.value())
                .param("username", account.username().reveal())
                .param("displayName", account.displayName().reveal())
                .param("hash", hash)
                .param("body", account.body().value())
                .param(
                        "contact",
                        account.contact() == null ? null : account.contact().value(),
                        Types.OTHER)
                .param("role", account.role().name())
                .param("from", LocalDate.now(clock))
                .param("waiting", hash == null)
                .update();
        Viewer made = new Viewer(id, account.displayName().reveal(), account.body(), account.role());
        recognition.made(made);
        return made;
    }

    /**
     * Ends an account: from now on it cannot sign in, and where it is signed in it is signed out.
     *
     * @throws LastAdministrator if nobody would be left to keep the accounts
     */
    @Transactional
    public void end(AccountId account) {
        if (isLastAdministrator(account)) {
            throw new LastAdministrator();
        }
        database.sql("""
                        update access.account set open_until = :yesterday, ended_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("yesterday", LocalDate.now(clock).minusDays(1))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", account.value())
                .update();
        database.sql("""
                        delete from access.session
                        where principal_name = (select username from access.account where id = :id)
                        """).param("id", account.value()).update();
    }

    /** Whether this is the only one who can sign in and keep the accounts. Two who end each other wait for one another here. */
    @Transactional
    public boolean isLastAdministrator(AccountId account) {
        List<AccountId> administrators = database.sql("""
                        select a.id from access.account a
                        where a.role = 'ADMINISTRATOR' and
                        """ + OPEN_TODAY + """
                         and access.is_in_use(a)
                        order by a.id for update of a
                        """)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .list();
        return administrators.equals(List.of(account));
    }

    /** Who may sign in at a body today: for choosing an owner. */
    public List<Account> at(BodyId body) {
        return list("a.body_id = :body and " + OPEN_TODAY, body);
    }

    /** Every account, also those that have ended. */
    public List<Account> all() {
        return list("cast(:body as uuid) is null", null);
    }

    /** One of them, also when it has ended. */
    public Optional<Account> find(AccountId account) {
        return all().stream()
                .filter(each -> each.viewer().account().equals(account))
                .findFirst();
    }

    private List<Account> list(String where, @Nullable BodyId body) {
        return database.sql("""
                        select a.id, a.username, a.display_name, a.body_id, a.contact_id, a.role, a.waiting,
                               coalesce((a.ended_at at time zone 'Europe/Oslo')::date, a.open_until) as ended,
                               coalesce(b.name, '') as body_name
                        from access.account a
                        left join directory.body_in_brief b on b.id = a.body_id
                        where %s
                        order by body_name, a.display_name
                        """.formatted(where))
                .param("body", body == null ? null : body.value(), Types.OTHER)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Account(
                        viewer(row),
                        Secret.of(row.getString("username")),
                        row.getString("body_name"),
                        contact(row),
                        row.getBoolean("waiting"),
                        row.getObject("ended", LocalDate.class)))
                .list();
    }

    /** Who signs in with an account, as long as it can. */
    public Optional<Viewer> viewer(AccountId account) {
        return database.sql("select a.id, a.display_name, a.body_id, a.role from access.account a where a.id = :id and "
                        + OPEN_TODAY)
                .param("id", account.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> viewer(row))
                .optional();
    }

    /** The directory's entry of the same person, where there is one. */
    public Optional<ContactId> contactOf(AccountId account) {
        return database.sql("select contact_id from access.account where id = :id")
                .param("id", account.value())
                .query((row, number) -> Optional.ofNullable(contact(row)))
                .optional()
                .flatMap(found -> found);
    }

    /** Whether a body has anybody who can sign in today. */
    public boolean reaches(BodyId body) {
        return !at(body).isEmpty();
    }

    /** What these accounts are called, in one statement; also those that have ended. */
    public Map<AccountId, String> names(Collection<AccountId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, display_name from access.account where id = any(:ids)")
                .param("ids", wanted.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether nobody at all can sign in yet. */
    public boolean none() {
        return database.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return database.sql("""
                        select a.id, a.username, a.display_name, a.password_hash, a.body_id, a.role,
                               coalesce(b.name, '') as body_name
                        from access.account a
                        left join directory.body_in_brief b on b.id = a.body_id
                        where a.username = :username and
                        """ + OPEN_TODAY)
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new SignedInAccount(
                        row.getString("username"),
                        viewer(row),
                        row.getString("body_name"),
                        row.getString("password_hash"),
                        Proof.at(clock.instant())))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private static Viewer viewer(ResultSet row) throws SQLException {
        return new Viewer(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                new BodyId(row.getObject("body_id", UUID.class)),
                Role.valueOf(row.getString("role")));
    }

    private static @Nullable ContactId contact(ResultSet row) throws SQLException {
        UUID contact = row.getObject("contact_id", UUID.class);
        return contact == null ? null : new ContactId(contact);
    }

    /** Does something as this viewer would: for the demo world, which is made step by step as people would make it. */
    public <T> T actingAs(Viewer viewer, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        SignedInAccount account =
                new SignedInAccount(viewer.displayName(), viewer, "", null, Proof.at(clock.instant()));
        acting.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(acting);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
