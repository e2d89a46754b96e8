package no.fotfeste.directory;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Municipalities that do not exist, for demo worlds. They lie in county 99, which no real county is, so that nobody mistakes one
 * for a place. Other nodes know them after their next start.
 */
@Component
public class InventedMunicipalities {

    /** The county number of everything invented. */
    public static final String COUNTY = "99";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final KnownMunicipalities known;

    InventedMunicipalities(JdbcClient database, TransactionTemplate transaction, KnownMunicipalities known) {
        this.database = database;
        this.transaction = transaction;
        this.known = known;
    }

    /**
     * Adds invented municipalities by number; those there already keep their name.
     *
     * @param county what the invented county is called
     * @param names Norwegian names, each by a number that begins with 99
     */
    public void add(String county, Map<MunicipalityNumber, String> names) {
        names.keySet().forEach(InventedMunicipalities::requireInvented);
        transaction.executeWithoutResult(_ -> {
            database.sql("insert into directory.county (number, names) values (:number, :names) on conflict do nothing")
                    .param("number", COUNTY)
                    .param("names", "no|" + county)
                    .update();
            database.sql("""
                            insert into directory.municipality (number, name, names, county_number)
                            select number, name, 'no|' || name, :county
                            from unnest(:numbers, :names) as invented (number, name)
                            on conflict do nothing
                            """)
                    .param("county", COUNTY)
                    .param(
                            "numbers",
                            names.keySet().stream()
                                    .map(MunicipalityNumber::value)
                                    .toArray(String[]::new))
                    .param("names", names.values().toArray(String[]::new))
                    .update();
        });
        known.refresh();
    }

    private static void requireInvented(MunicipalityNumber number) {
        if (!number.countyNumber().equals(COUNTY)) {
            throw new IllegalArgumentException(number + " may be a real municipality");
        }
    }
}
