package no.fotfeste.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
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

/** The accounts of those who sign in. */
@Component
public class Accounts implements UserDetailsService {

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient database, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * An account to be made.
     *
     * @param username lower case, 3 to 100 characters
     * @param contact the same person's entry in the directory, where there is one
     */
    public record NewAccount(
            String username,
            String password,
            String displayName,
            BodyId body,
            @Nullable ContactId contact,
            Role role) {}

    /** Makes an account and tells who it is. */
    public Viewer create(NewAccount account) {
        AccountId id = AccountId.next();
        database.sql("""
                        insert into access.account (id, username, display_name, password_hash, body_id, contact_id, role, open_from)
                        values (:id, :username, :displayName, :hash, :body, :contact, :role, :from)
                        """)
                .param("id", id.value())
                .param("username", account.username())
                .param("displayName", account.displayName())
                .param("hash", passwords.encode(account.password()))
                .param("body", account.body().value())
                .param(
                        "contact",
                        account.contact() == null ? null : account.contact().value(),
                        Types.OTHER)
                .param("role", account.role().name())
                .param("from", LocalDate.now(clock))
                .update();
        return new Viewer(id, account.displayName(), account.body(), account.role());
    }

    /** Who may sign in at a body today: for choosing an owner. */
    public List<Viewer> at(BodyId body) {
        return database.sql("""
                        select id, display_name, body_id, role
                        from access.account
                        where body_id = :body and open_from <= :today and (open_until is null or open_until >= :today)
                        order by display_name
                        """)
                .param("body", body.value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> viewer(row))
                .list();
    }

    /** Whether anybody at all can sign in yet. */
    public boolean none() {
        return database.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return find(username).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    private Optional<SignedInAccount> find(String username) {
        return database.sql("""
                        select id, username, display_name, password_hash, body_id, role
                        from access.account
                        where username = :username and open_from <= :today and (open_until is null or open_until >= :today)
                        """)
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new SignedInAccount(row.getString("username"), viewer(row), row.getString("password_hash")))
                .optional();
    }

    private static Viewer viewer(ResultSet row) throws SQLException {
        return new Viewer(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                new BodyId(row.getObject("body_id", UUID.class)),
                Role.valueOf(row.getString("role")));
    }

    /** Does something as this viewer would: for the demo world, which people make step by step as they would in earnest. */
    public <T> T actingAs(Viewer viewer, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        SignedInAccount account = new SignedInAccount(viewer.displayName(), viewer, "");
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
