package no.fotfeste.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whoever is about to send something what has lately been changed about the receiver, and what somebody has proposed and nobody
 * has confirmed: a wrong number is used before anybody notices, or never.
 */
@Component
public class RecentChanges {

    private static final String[] TOLD = {"entry", "name", "phone", "email", "municipality_number"};

    private final JdbcClient database;
    private final Directory directory;
    private final Keepers keepers;
    private final DirectorySettings settings;
    private final Clock clock;

    RecentChanges(JdbcClient database, Directory directory, Keepers keepers, DirectorySettings settings, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.keepers = keepers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param field the column, or "entry" where all of it is new */
    @PlainText
    private record Told(
            @Nullable ContactId contact,
            String field,
            Instant at,
            @Nullable AccountId by,
            @Nullable AccountId proposedBy,
            boolean waiting) {}

    /**
     * What has been changed, and what is only proposed, in sentences.
     *
     * @param contact the person there who is written to, or null for nobody in particular
     */
    public List<String> told(BodyId body, @Nullable ContactId contact, Page page) {
        List<Told> all = Stream.concat(changes(body, contact).stream(), proposals(body, contact).stream())
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<AccountId, String> names = keepers.names(all.stream()
                .flatMap(told -> Stream.of(Optional.ofNullable(told.by()), Optional.ofNullable(told.proposedBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        String office = directory.body(body).map(Body::name).orElse("");
        String person = Optional.ofNullable(contact)
                .flatMap(directory::contact)
                .map(found -> found.name().reveal())
                .orElse("");
        return all.stream()
                .map(told -> sentence(told, told.contact() == null ? office : person, names, page))
                .toList();
    }

    private static String sentence(Told told, String whom, Map<AccountId, String> names, Page page) {
        String day = page.date(LocalDate.ofInstant(told.at(), page.clock().getZone()));
        if (told.waiting()) {
            return page.text("directory.unconfirmed." + told.field(), whom, day, name(told.proposedBy(), names, page));
        }
        String by = name(told.by(), names, page);
        return page.text(
                "directory.recent." + told.field(),
                whom,
                day,
                told.proposedBy() == null
                        ? by
                        : page.text("directory.recent.proposed", by, name(told.proposedBy(), names, page)));
    }

    private static String name(@Nullable AccountId account, Map<AccountId, String> names, Page page) {
        return account == null
                ? page.text("directory.history.nobody")
                : names.getOrDefault(account, page.text("directory.history.nobody"));
    }

    /** The latest change of each field. What an installation was filled with at first is no change. */
    private List<Told> changes(BodyId body, @Nullable ContactId contact) {
        LocalDate since = LocalDate.now(clock).minus(settings.changeToldFor());
        return database.sql("""
                        select distinct on (c.contact_id, c.field)
                               c.contact_id, c.field, c.at, c.account_id, p.proposed_by, false as waiting
                        from directory.change c
                        left join directory.proposal p on p.id = c.proposal_id
                        where c.body_id = :body and (c.contact_id is null or c.contact_id = :contact)
                          and c.field = any(:fields) and c.at >= :since
                          and (c.field <> 'entry' or c.account_id is not null)
                        order by c.contact_id nulls last, c.field, c.at desc, c.id desc
                        """)
                .param("body", body.value())
                .param("contact", contact == null ? null : contact.value(), Types.OTHER)
                .param("fields", TOLD)
                .param(
                        "since",
                        Timestamp.from(since.atStartOfDay(clock.getZone()).toInstant()))
                .query(RecentChanges::told)
                .list();
    }

    private List<Told> proposals(BodyId body, @Nullable ContactId contact) {
        return database.sql("""
                        select case p.kind when 'CONTACT' then p.contact_id end as contact_id, proposed.field,
                               p.proposed_at as at, null::uuid as account_id, p.proposed_by, true as waiting
                        from directory.proposal p
                        cross join unnest(p.fields) as proposed (field)
                        where p.state = 'WAITING' and p.body_id = :body
                          and (p.kind = 'BODY' or p.kind = 'CONTACT' and p.contact_id = :contact)
                          and proposed.field = any(:fields)
                        order by p.proposed_at, p.id
                        """)
                .param("body", body.value())
                .param("contact", contact == null ? null : contact.value(), Types.OTHER)
                .param("fields", TOLD)
                .query(RecentChanges::told)
                .list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        UUID contact = row.getObject("contact_id", UUID.class);
        return new Told(
                contact == null ? null : new ContactId(contact),
                Objects.requireNonNull(row.getString("field")),
                row.getTimestamp("at").toInstant(),
                account(row, "account_id"),
                account(row, "proposed_by"),
                row.getBoolean("waiting"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID account = row.getObject(column, UUID.class);
        return account == null ? null : new AccountId(account);
    }
}
