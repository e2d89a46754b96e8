package no.fotfeste.directory.upload;

import java.util.List;
import java.util.stream.Collectors;

/** What a file holds, and its columns in their order. */
public enum UploadKind {
    BODIES(
            UploadColumn.required("type", 60),
            UploadColumn.required("navn", 200),
            UploadColumn.optional("kommunenummer", 4),
            UploadColumn.required("nivå", 20),
            UploadColumn.phone("telefon"),
            UploadColumn.optional("åpningstid", 300),
            UploadColumn.optional("tilbud", 2000),
            UploadColumn.optional("språk", 200)),
    CENTRE_SERVICES(
            UploadColumn.required("krisesenter", 200),
            UploadColumn.required("kommunenummer", 4),
            UploadColumn.required("fra", 10),
            UploadColumn.optional("til og med", 10)),
    CONTACTS(
            UploadColumn.required("tjeneste", 200),
            UploadColumn.optional("kommunenummer", 4),
            UploadColumn.required("navn", 200),
            UploadColumn.optional("funksjon", 200),
            UploadColumn.phone("telefon"),
            UploadColumn.optional("e-post", 254),
            UploadColumn.required("bekreftet", 10),
            UploadColumn.optional("kontaktpunkt", 10));

    /** Unmodifiable, of records: the checker cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<UploadColumn> columns;

    UploadKind(UploadColumn... columns) {
        this.columns = List.of(columns);
    }

    /** The columns, in the order of the file. */
    public List<UploadColumn> columns() {
        return columns;
    }

    /** The first line of such a file. */
    public String header() {
        return columns.stream().map(UploadColumn::name).collect(Collectors.joining(";"));
    }
}
