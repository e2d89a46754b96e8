package no.fotfeste.demo.country;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table, gathered and sent by COPY in its text format. */
final class CopyTable {

    private final String table;
    private final String columns;
    private final StringBuilder rows = new StringBuilder();

    CopyTable(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            write(values[i]);
        }
        rows.append('\n');
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case byte[] bytes -> rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Collection<?> codes ->
                rows.append(codes.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")));
            case Boolean yes -> rows.append(yes ? 't' : 'f');
            default ->
                rows.append(value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n"));
        }
    }

    /** What is gathered and not sent yet, a line for each row. */
    Stream<String> lines() {
        return rows.toString().lines();
    }

    void send(Connection connection) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin", new StringReader(rows.toString()));
            rows.setLength(0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
