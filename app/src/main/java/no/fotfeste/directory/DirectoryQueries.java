package no.fotfeste.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.Period;
import no.fotfeste.kernel.SameName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bodies, contacts and whom centres serve. One statement for each method, whatever the size of the answer. */
@Component
class DirectoryQueries {

    private static final String BODY = """
            select body.id, body.service_type, body.name, body.municipality_number, body.level,
                   body.phone, body.hours, body.offer, body.languages, body.version
            from directory.body body
            """;
    private static final String CONTACT = """
            select contact.id, contact.body_id, contact.name, contact.work_function, contact.phone, contact.email,
                   contact.last_confirmed_on, contact.left_on, contact.version, contact.proposed
            from directory.contact contact
            """;

    private final JdbcClient database;

    DirectoryQueries(JdbcClient database) {
        this.database = database;
    }

    List<Body> bodies(Collection<BodyId> ids) {
        return database.sql(BODY + "where body.id = any(:ids)")
                .param("ids", values(ids))
                .query(DirectoryQueries::body)
                .list();
    }

    List<Body> bodiesOf(Collection<MunicipalityNumber> municipalities) {
        return database.sql(BODY + """
                        where body.municipality_number = any(:numbers) or body.municipality_number is null
                        order by body.municipality_number is null, body.service_type, lower(body.name)
                        """)
                .param("numbers", numbers(municipalities))
                .query(DirectoryQueries::body)
                .list();
    }

    List<Body> bodiesOf(Collection<MunicipalityNumber> municipalities, ServiceType type) {
        return database.sql(BODY + """
                        where (body.municipality_number = any(:numbers) or body.municipality_number is null)
                          and body.service_type = :type
                        order by body.municipality_number is null, lower(body.name)
                        """)
                .param("numbers", numbers(municipalities))
                .param("type", type.code())
                .query(DirectoryQueries::body)
                .list();
    }

    List<Body> bodies() {
        return database.sql(BODY + "order by lower(body.name), body.id")
                .query(DirectoryQueries::body)
                .list();
    }

    List<Body> bodiesOf(ServiceType type) {
        return database.sql(BODY + "where body.service_type = :type order by lower(body.name), body.id")
                .param("type", type.code())
                .query(DirectoryQueries::body)
                .list();
    }

    /** Names are compared here and not by the database: it knows another notion of when two are the same. */
    List<BodyId> bodiesNamed(Collection<String> names) {
        Set<String> wanted = names.stream().map(SameName::written).collect(Collectors.toSet());
        return database
                .sql("select id, name from directory.body")
                .query((row, number) -> Map.entry(new BodyId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .filter(body -> wanted.contains(SameName.written(body.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<CentreService> centreServices(Collection<MunicipalityNumber> municipalities) {
        return database.sql("""
                        select centre_id, municipality_number, valid_from, valid_until
                        from directory.centre_serves
                        where municipality_number = any(:numbers)
                        """)
                .param("numbers", numbers(municipalities))
                .query(DirectoryQueries::centreService)
                .list();
    }

    Optional<Body> centreServing(Collection<MunicipalityNumber> municipalities, LocalDate day) {
        return database.sql(BODY + """
                        join directory.centre_serves serves on serves.centre_id = body.id
                        where serves.municipality_number = any(:numbers)
                          and daterange(serves.valid_from, serves.valid_until) @> :day
                        order by serves.valid_from desc
                        limit 1
                        """)
                .param("numbers", numbers(municipalities))
                .param("day", day)
                .query(DirectoryQueries::body)
                .optional();
    }

    List<CentreService> servedBy(BodyId centre) {
        return database.sql("""
                        select serves.centre_id, serves.municipality_number, serves.valid_from, serves.valid_until
                        from directory.centre_serves serves
                        join directory.municipality municipality on municipality.number = serves.municipality_number
                        where serves.centre_id = :centre
                        order by municipality.name, serves.valid_from
                        """)
                .param("centre", centre.value())
                .query(DirectoryQueries::centreService)
                .list();
    }

    List<Contact> contactsOf(Collection<BodyId> bodies) {
        return database.sql(CONTACT + """
                        where contact.body_id = any(:ids) and contact.left_on is null and not contact.proposed
                        order by lower(contact.name), contact.id
                        """)
                .param("ids", values(bodies))
                .query(DirectoryQueries::contact)
                .list();
    }

    List<Contact> contacts(Collection<ContactId> ids) {
        return database.sql(CONTACT + "where contact.id = any(:ids)")
                .param("ids", values(ids))
                .query(DirectoryQueries::contact)
                .list();
    }

    Optional<Contact> contactLevel(Collection<MunicipalityNumber> municipalities) {
        return database.sql(CONTACT + """
                        join directory.contact_level level on level.contact_id = contact.id
                        where level.municipality_number = any(:numbers) and contact.left_on is null
                        limit 1
                        """)
                .param("numbers", numbers(municipalities))
                .query(DirectoryQueries::contact)
                .optional();
    }

    private static UUID[] values(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }

    private static String[] numbers(Collection<MunicipalityNumber> numbers) {
        return numbers.stream().map(MunicipalityNumber::value).toArray(String[]::new);
    }

    private static Body body(ResultSet row, int index) throws SQLException {
        String municipality = row.getString("municipality_number");
        return new Body(
                new BodyId(row.getObject("id", UUID.class)),
                ServiceType.ofCode(row.getString("service_type")).orElse(ServiceType.OTHER),
                row.getString("name"),
                municipality == null ? null : new MunicipalityNumber(municipality),
                Level.valueOf(row.getString("level")),
                row.getString("phone"),
                row.getString("hours"),
                row.getString("offer"),
                texts(row.getArray("languages")),
                row.getInt("version"));
    }

    private static Contact contact(ResultSet row, int index) throws SQLException {
        Contact contact = new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                new BodyId(row.getObject("body_id", UUID.class)),
                row.getString("name"),
                row.getString("work_function"),
                row.getString("phone"),
                row.getString("email"),
                row.getObject("last_confirmed_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getInt("version"));
        return row.getBoolean("proposed") ? contact.asProposed() : contact;
    }

    private static CentreService centreService(ResultSet row, int index) throws SQLException {
        return new CentreService(
                new BodyId(row.getObject("centre_id", UUID.class)),
                new MunicipalityNumber(row.getString("municipality_number")),
                new Period(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
