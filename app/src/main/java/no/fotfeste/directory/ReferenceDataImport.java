package no.fotfeste.directory;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the tables of municipalities and counties up to date with the data that comes with the application, at start and only
 * when that data has changed. Rows are never taken away: something may refer to them.
 */
@Component
class ReferenceDataImport implements InitializingBean {

    private static final String NAME = "municipalities";
    /** Any number, the same on every node: two that start at once import one after the other. */
    private static final long LOCK = 4_601_357L;

    private final ReferenceData data;
    private final NamedParameterJdbcOperations database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReferenceDataImport(
            ReferenceData data, NamedParameterJdbcOperations database, TransactionTemplate transaction, Clock clock) {
        this.data = data;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        if (isLoaded()) {
            return;
        }
        transaction.executeWithoutResult(_ -> load());
    }

    private boolean isLoaded() {
        return database.queryForList(
                        "select version from directory.reference_version where name = :name",
                        Map.of("name", NAME),
                        String.class)
                .contains(data.version());
    }

    private void load() {
        database.query("select pg_advisory_xact_lock(:lock)", Map.of("lock", LOCK), _ -> {});
        List<Municipality> municipalities = data.municipalities().all();
        saveCounties(municipalities);
        saveMunicipalities(municipalities);
        saveSuccessors(municipalities);
        database.update("""
                insert into directory.reference_version (name, version, loaded_at)
                values (:name, :version, :now)
                on conflict (name) do update set version = excluded.version, loaded_at = excluded.loaded_at
                """, Map.of("name", NAME, "version", data.version(), "now", OffsetDateTime.now(clock)));
    }

    private void saveCounties(List<Municipality> municipalities) {
        batch(
                """
                insert into directory.county (number, names, valid_from, valid_until)
                values (:number, :names, :from, :until)
                on conflict (number) do update
                set names = excluded.names, valid_from = excluded.valid_from, valid_until = excluded.valid_until
                """,
                municipalities.stream()
                        .map(Municipality::county)
                        .distinct()
                        .map(county -> row(county.number(), county.names(), county.validity())));
    }

    private void saveMunicipalities(List<Municipality> municipalities) {
        batch(
                """
                insert into directory.municipality (number, name, names, county_number, valid_from, valid_until)
                values (:number, :name, :names, :county, :from, :until)
                on conflict (number) do update
                set name = excluded.name, names = excluded.names,
                    valid_from = excluded.valid_from, valid_until = excluded.valid_until
                """,
                municipalities.stream()
                        .map(municipality -> row(
                                        municipality.number().value(), municipality.names(), municipality.validity())
                                .addValue("name", municipality.name())
                                .addValue("county", municipality.county().number())));
    }

    private void saveSuccessors(List<Municipality> municipalities) {
        database.update("delete from directory.municipality_successor", Map.of());
        batch(
                "insert into directory.municipality_successor (number, successor) values (:number, :successor)",
                municipalities.stream()
                        .flatMap(municipality -> municipality.successors().stream()
                                .map(successor -> new MapSqlParameterSource(
                                                "number", municipality.number().value())
                                        .addValue("successor", successor.value()))));
    }

    private void batch(String sql, Stream<MapSqlParameterSource> rows) {
        database.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(String number, PlaceNames names, Validity validity) {
        return new MapSqlParameterSource("number", number)
                .addValue("names", names.written())
                .addValue("from", validity.from(), Types.DATE)
                .addValue("until", validity.until(), Types.DATE);
    }
}
