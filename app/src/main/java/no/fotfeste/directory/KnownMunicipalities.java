package no.fotfeste.directory;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The municipalities in memory: those that come with the application, and invented ones if this is a demo. */
@Component
class KnownMunicipalities {

    private final ReferenceData data;
    private final JdbcClient database;
    private volatile Municipalities all;

    /** Comes after the import, which is why it asks for it. */
    KnownMunicipalities(ReferenceData data, ReferenceDataImport imported, JdbcClient database) {
        this.data = data;
        this.database = database;
        this.all = read();
    }

    Municipalities all() {
        return all;
    }

    /** After invented ones have been added. */
    void refresh() {
        all = read();
    }

    private Municipalities read() {
        List<Municipality> known = new ArrayList<>(data.municipalities().all());
        known.addAll(database.sql("""
                        select municipality.number, municipality.names, county.names as county_names
                        from directory.municipality
                        join directory.county on county.number = municipality.county_number
                        where municipality.county_number = :county
                        """)
                .param("county", InventedMunicipalities.COUNTY)
                .query((row, number) -> new Municipality(
                        new MunicipalityNumber(row.getString("number")),
                        PlaceNames.parse(row.getString("names")),
                        new County(
                                InventedMunicipalities.COUNTY,
                                PlaceNames.parse(row.getString("county_names")),
                                new Validity(null, null)),
                        new Validity(null, null),
                        List.of()))
                .list());
        return new Municipalities(known);
    }
}
