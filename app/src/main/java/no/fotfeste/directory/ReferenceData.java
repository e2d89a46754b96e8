package no.fotfeste.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities and counties that come with the application.
 *
 * @param municipalities all on record, current and earlier
 * @param version changes when a single character of the data does
 */
@PlainText
record ReferenceData(Municipalities municipalities, String version) {

    private static final String COUNTIES = "/directory/counties.csv";
    private static final String MUNICIPALITIES = "/directory/municipalities.csv";

    /** Reads what comes with the application. */
    static ReferenceData load() {
        String counties = text(COUNTIES);
        String municipalities = text(MUNICIPALITIES);
        return new ReferenceData(
                new Municipalities(municipalities(municipalities, counties(counties))),
                version(counties + municipalities));
    }

    private static Map<String, County> counties(String csv) {
        return records(csv).stream()
                .map(row -> new County(row.getField("number"), PlaceNames.parse(row.getField("names")), validity(row)))
                .collect(Collectors.toUnmodifiableMap(County::number, county -> county));
    }

    private static List<Municipality> municipalities(String csv, Map<String, County> counties) {
        return records(csv).stream().map(row -> municipality(row, counties)).toList();
    }

    private static Municipality municipality(NamedCsvRecord row, Map<String, County> counties) {
        MunicipalityNumber number = new MunicipalityNumber(row.getField("number"));
        County county = counties.get(number.countyNumber());
        if (county == null) {
            throw new IllegalStateException(MUNICIPALITIES + ": no county for " + number);
        }
        List<MunicipalityNumber> successors = Arrays.stream(
                        row.getField("successors").split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(MunicipalityNumber::new)
                .toList();
        return new Municipality(number, PlaceNames.parse(row.getField("names")), county, validity(row), successors);
    }

    private static Validity validity(NamedCsvRecord row) {
        return new Validity(date(row.getField("from")), date(row.getField("until")));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<NamedCsvRecord> records(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(String resource) {
        try (InputStream stream = ReferenceData.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String version(String content) {
        return HexFormat.of().formatHex(Sha256.of(content));
    }
}
