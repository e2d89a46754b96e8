package no.fotfeste.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Sealed;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the drafts. What is in them is sealed here and unsealed here. */
@Component
class DraftRepository {

    /** So many savings back an old tab can still be told what it was shown. */
    private static final int REMEMBERED = 200;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final DraftSeal seal;

    DraftRepository(JdbcClient database, NamedParameterJdbcTemplate batches, DraftSeal seal) {
        this.database = database;
        this.batches = batches;
        this.seal = seal;
    }

    /** Begins it, unless another tab has begun the same form on the same page. */
    void insert(Draft draft, AccountId account) {
        Draft.Place place = draft.place();
        database.sql("""
                        insert into web.draft (id, account_id, kind, path, about, version, begun_at, changed_at, late_key)
                        values (:id, :account, :kind, :path, :about, :version, :now, :now, :key)
                        on conflict (account_id, kind, path) where path is not null do nothing
                        """)
                .param("id", draft.id().value())
                .param("account", account.value())
                .param("kind", draft.kind())
                .param("path", place == null ? null : place.path(), Types.VARCHAR)
                .param("about", place == null ? null : place.about(), Types.OTHER)
                .param("version", draft.version())
                .param("now", written(draft.changedAt()))
                .param("key", draft.key())
                .update();
    }

    Optional<Draft> find(AccountId account, DraftId id, Instant oldest) {
        return database.sql("""
                        select id, kind, path, about, version, changed_at, late_key from web.draft
                        where id = :id and account_id = :account and changed_at >= :oldest
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .param("oldest", written(oldest))
                .query(DraftRepository::bare)
                .optional();
    }

    Optional<Draft> at(AccountId account, String kind, String path, Instant oldest) {
        return database.sql("""
                        select id, kind, path, about, version, changed_at, late_key from web.draft
                        where account_id = :account and kind = :kind and path = :path and changed_at >= :oldest
                        """)
                .param("account", account.value())
                .param("kind", kind)
                .param("path", path)
                .param("oldest", written(oldest))
                .query(DraftRepository::bare)
                .optional();
    }

    /** Whose a draft is. Only for what comes after the one who typed has been signed out. */
    Optional<AccountId> owner(DraftId id, UUID key) {
        return database.sql("select account_id from web.draft where id = :id and late_key = :key")
                .param("id", id.value())
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    List<Draft> unfinishedOnPages(AccountId account, Instant oldest) {
        return database.sql("""
                        select id, kind, path, about, version, changed_at, late_key from web.draft
                        where account_id = :account and path is not null and changed_at >= :oldest and version > 0
                        order by changed_at desc
                        limit 20
                        """)
                .param("account", account.value())
                .param("oldest", written(oldest))
                .query(DraftRepository::bare)
                .list();
    }

    List<Draft> unfinished(AccountId account, String kind, Instant oldest) {
        return database.sql("""
                        select id, kind, path, about, version, changed_at, late_key from web.draft
                        where account_id = :account and kind = :kind and changed_at >= :oldest and version > 0
                        order by changed_at desc
                        """)
                .param("account", account.value())
                .param("kind", kind)
                .param("oldest", written(oldest))
                .query(DraftRepository::bare)
                .list();
    }

    /** Counts one more saving. Holds the row, so that tabs saving at once do so one after the other. */
    Optional<Draft> touch(AccountId account, DraftId id, Instant oldest, Instant now) {
        return database.sql("""
                        update web.draft set version = version + 1, changed_at = :now
                        where id = :id and account_id = :account and changed_at >= :oldest
                        returning id, kind, path, about, version, changed_at, late_key
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .param("oldest", written(oldest))
                .param("now", written(now))
                .query(DraftRepository::bare)
                .optional();
    }

    DraftHistory history(DraftId id) {
        return new DraftHistory(database.sql("select field, version, value from web.draft_field where draft_id = :id")
                .param("id", id.value())
                .query((row, number) -> new DraftHistory.Entry(
                        row.getString("field"), row.getInt("version"), seal.unseal(Sealed.of(row.getBytes("value")))))
                .list());
    }

    void append(DraftId id, List<DraftHistory.Entry> changes, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        MapSqlParameterSource[] rows = changes.stream()
                .map(change -> new MapSqlParameterSource(Map.of(
                        "draft", id.value(),
                        "field", change.field(),
                        "version", change.version(),
                        "value", seal.seal(change.value()).bytes(),
                        "now", written(now))))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                        insert into web.draft_field (draft_id, field, version, value, saved_at)
                        values (:draft, :field, :version, :value, :now)
                        """, rows);
        forgetLongAgo(id, changes.getFirst().version());
    }

    void delete(AccountId account, DraftId id) {
        database.sql("delete from web.draft where id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", account.value())
                .update();
    }

    /** Throws away what is too old, and what somebody only looked at. */
    int deleteOlderThan(Instant oldest, Instant oldestUnwritten) {
        return database.sql("""
                        delete from web.draft
                        where changed_at < :oldest or (version = 0 and changed_at < :unwritten)
                        """)
                .param("oldest", written(oldest))
                .param("unwritten", written(oldestUnwritten))
                .update();
    }

    /** What each account's drafts are about. */
    Map<AccountId, Set<UUID>> about() {
        Map<AccountId, Set<UUID>> about = new HashMap<>();
        database.sql("select distinct account_id, about from web.draft where about is not null")
                .query(row -> {
                    about.computeIfAbsent(
                                    new AccountId(row.getObject("account_id", UUID.class)), account -> new HashSet<>())
                            .add(row.getObject("about", UUID.class));
                });
        return about;
    }

    int deleteAbout(AccountId account, Collection<UUID> about) {
        return database.sql("delete from web.draft where account_id = :account and about = any(:about)")
                .param("account", account.value())
                .param("about", about.toArray(UUID[]::new))
                .update();
    }

    private void forgetLongAgo(DraftId id, int version) {
        if (version <= REMEMBERED) {
            return;
        }
        database.sql("""
                        delete from web.draft_field old
                        where draft_id = :id and version < :until and exists (
                            select 1 from web.draft_field later
                            where later.draft_id = old.draft_id and later.field = old.field
                              and later.version > old.version and later.version <= :until)
                        """)
                .param("id", id.value())
                .param("until", version - REMEMBERED)
                .update();
    }

    private static Draft bare(ResultSet row, int number) throws SQLException {
        String path = row.getString("path");
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                path == null ? null : new Draft.Place(path, row.getObject("about", UUID.class)),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Map.of(),
                row.getObject("late_key", UUID.class));
    }

    private static OffsetDateTime written(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
