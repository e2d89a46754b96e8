package no.fotfeste.directory;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes entries of the directory, and with each who it was. A change carries the version it was made from; a {@link StaleVersion}
 * saves nothing. Whether whoever is signed in may is asked before: people come here by {@code DirectoryKeeping} alone.
 */
@Component
@Transactional
public class DirectoryEntries {

    private final JdbcClient database;
    private final Keepers keepers;
    private final Clock clock;

    DirectoryEntries(JdbcClient database, Keepers keepers, Clock clock) {
        this.database = database;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** A new body. */
    public Body add(Body body) {
        sign();
        written(body, database.sql("""
                        insert into directory.body (id, service_type, name, municipality_number, level, phone, hours, offer, languages)
                        values (:id, :type, :name, :municipality, :level, :phone, :hours, :offer, :languages)
                        """));
        return body;
    }

    /**
     * Changes a body.
     *
     * @throws StaleVersion if somebody changed it after this version
     */
    public void change(Body body) {
        sign();
        int changed = written(body, database.sql("""
                        update directory.body
                        set service_type = :type, name = :name, municipality_number = :municipality, level = :level,
                            phone = :phone, hours = :hours, offer = :offer, languages = :languages, version = version + 1
                        where id = :id and version = :version
                        """).param("version", body.version()));
        requireChanged(changed);
    }

    /** A new contact, or one who is only proposed. */
    public Contact add(Contact contact) {
        sign();
        written(contact, database.sql("""
                        insert into directory.contact (
                            id, body_id, name, work_function, phone, email, last_confirmed_on, left_on, proposed)
                        values (:id, :body, :name, :function, :phone, :email, :confirmed, :left, :proposed)
                        """).param("body", contact.body().value()).param("proposed", contact.proposed()));
        return contact;
    }

    /**
     * Changes a contact; it stays at the same body. Who was only proposed is one of them from now on, unless it still says so.
     *
     * @throws StaleVersion if somebody changed it after this version
     */
    public void change(Contact contact) {
        sign();
        int changed = written(
                contact, database.sql("""
                        update directory.contact
                        set name = :name, work_function = :function, phone = :phone, email = :email,
                            last_confirmed_on = :confirmed, left_on = :left, proposed = :proposed, version = version + 1
                        where id = :id and version = :version
                        """).param("proposed", contact.proposed()).param("version", contact.version()));
        requireChanged(changed);
    }

    /** Somebody says that a contact is still right. Two who say so on the same day do not collide. */
    public void confirm(ContactId contact, int version, LocalDate day) {
        sign();
        int confirmed = database.sql("""
                        update directory.contact
                        set last_confirmed_on = greatest(last_confirmed_on, :day), version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", contact.value())
                .param("version", version)
                .param("day", day)
                .update();
        requireChanged(confirmed);
    }

    /**
     * A centre serves a municipality for a time.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if another centre serves it in some of that time
     */
    public void add(CentreService service) {
        sign();
        database.sql("""
                        insert into directory.centre_serves (id, centre_id, municipality_number, valid_from, valid_until)
                        values (:id, :centre, :municipality, :from, :until)
                        """)
                .param("id", TimeOrderedUuid.next())
                .param("centre", service.centre().value())
                .param("municipality", service.municipality().value())
                .param("from", service.period().from())
                .param("until", service.period().until(), Types.DATE)
                .update();
    }

    /**
     * Changes how long a centre serves a municipality; which, and from when, tells what is changed.
     *
     * @param before until when it stood before
     * @throws StaleVersion if somebody changed it meanwhile
     * @throws org.springframework.dao.DataIntegrityViolationException if another centre serves it in some of that time
     */
    public void change(CentreService service, @Nullable LocalDate before) {
        sign();
        int changed = database.sql("""
                        update directory.centre_serves
                        set valid_until = :until, version = version + 1
                        where centre_id = :centre and municipality_number = :municipality and valid_from = :from
                          and valid_until is not distinct from :before
                        """)
                .param("centre", service.centre().value())
                .param("municipality", service.municipality().value())
                .param("from", service.period().from())
                .param("until", service.period().until(), Types.DATE)
                .param("before", before, Types.DATE)
                .update();
        requireChanged(changed);
    }

    /** Names who is asked in a municipality when nobody else answers. */
    public void setContactLevel(MunicipalityNumber municipality, ContactId contact) {
        sign();
        database.sql("""
                        insert into directory.contact_level (municipality_number, contact_id)
                        values (:municipality, :contact)
                        on conflict (municipality_number) do update
                        set contact_id = excluded.contact_id, version = directory.contact_level.version + 1
                        """)
                .param("municipality", municipality.value())
                .param("contact", contact.value())
                .update();
    }

    /**
     * The same, for somebody who saw who is asked now.
     *
     * @param before who was, or null when there was nobody
     * @throws StaleVersion if somebody has named another meanwhile
     */
    public void changeContactLevel(MunicipalityNumber municipality, @Nullable ContactId before, ContactId contact) {
        sign();
        int changed = database.sql("""
                        insert into directory.contact_level (municipality_number, contact_id)
                        values (:municipality, :contact)
                        on conflict (municipality_number) do update
                        set contact_id = excluded.contact_id, version = directory.contact_level.version + 1
                        where contact_level.contact_id in (:before, excluded.contact_id)
                        """)
                .param("municipality", municipality.value())
                .param("before", before == null ? null : before.value(), Types.OTHER)
                .param("contact", contact.value())
                .update();
        requireChanged(changed);
    }

    /** What follows in this transaction came of somebody else's proposal. */
    public void cameOf(UUID proposal) {
        database.sql("select set_config('directory.proposal', :proposal, true)")
                .param("proposal", proposal.toString())
                .query((row, number) -> number)
                .single();
    }

    /** Who it is and when, for the history that the database keeps of what follows in this transaction. */
    private void sign() {
        Keepers.Keeper keeper = keepers.current();
        database.sql("""
                        select set_config('directory.account', :account, true), set_config('directory.at', :at, true)
                        """)
                .param("account", keeper == null ? "" : keeper.account().toString())
                .param("at", clock.instant().toString())
                .query((row, number) -> number)
                .single();
    }

    private static int written(Body body, JdbcClient.StatementSpec statement) {
        return statement
                .param("id", body.id().value())
                .param("type", body.type().code())
                .param("name", body.name())
                .param("municipality", number(body.municipality()), Types.VARCHAR)
                .param("level", body.level().name())
                .param("phone", body.phone())
                .param("hours", body.hours())
                .param("offer", body.offer())
                .param("languages", body.languages().toArray(String[]::new))
                .update();
    }

    private static int written(Contact contact, JdbcClient.StatementSpec statement) {
        UUID id = contact.id().value();
        return statement
                .param("id", id)
                .param("name", contact.name().reveal())
                .param("function", contact.function())
                .param("phone", contact.phone().reveal())
                .param("email", contact.email().reveal())
                .param("confirmed", contact.lastConfirmedOn())
                .param("left", contact.leftOn(), Types.DATE)
                .update();
    }

    private static @Nullable String number(@Nullable MunicipalityNumber municipality) {
        return municipality == null ? null : municipality.value();
    }

    private static void requireChanged(int rows) {
        if (rows == 0) {
            throw new StaleVersion();
        }
    }
}
