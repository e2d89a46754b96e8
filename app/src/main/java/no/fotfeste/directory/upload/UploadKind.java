package no.fotfeste.directory.upload;

import java.util.List;
import java.util.stream.Collectors;

/** What a file holds, and its columns in their order. */
public enum UploadKind {
    BODIES(
            Column.required("type", 60),
            Column.required("navn", 200),
            Column.optional("kommunenummer", 4),
            Column.required("nivå", 20),
            Column.phone("telefon"),
            Column.optional("åpningstid", 300),
            Column.optional("tilbud", 2000),
            Column.optional("språk", 200)),
    CENTRE_SERVICES(
            Column.required("krisesenter", 200),
            Column.required("kommunenummer", 4),
            Column.required("fra", 10),
            Column.optional("til og med", 10)),
    CONTACTS(
            Column.required("tjeneste", 200),
            Column.optional("kommunenummer", 4),
            Column.required("navn", 200),
            Column.optional("funksjon", 200),
            Column.phone("telefon"),
            Column.optional("e-post", 254),
            Column.required("bekreftet", 10),
            Column.optional("kontaktpunkt", 10));

    /** Unmodifiable, of records: the checker cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Column> columns;

    UploadKind(Column... columns) {
        this.columns = List.of(columns);
    }

    /** The columns, in the order of the file. */
    public List<Column> columns() {
        return columns;
    }

    /** The first line of such a file. */
    public String header() {
        return columns.stream().map(Column::name).collect(Collectors.joining(";"));
    }
}
