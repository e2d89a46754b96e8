package no.fotfeste.directory.upload;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.fotfeste.kernel.TypedText;

/**
 * A file read line by line.
 *
 * @param rows the lines whose cells are in order
 * @param problems what is wrong, and where; rows note more here as they are read
 */
record CsvFile(List<UploadRow> rows, List<UploadProblem> problems) {

    static final int MOST_ROWS = 5000;

    static CsvFile read(UploadKind kind, byte[] content) {
        CsvFile file = new CsvFile(new ArrayList<>(), new ArrayList<>());
        switch (FileText.of(content)) {
            case FileText.Utf16 other -> file.refuse(1, "encoding.utf16");
            case FileText.OneByteALetter other -> file.refuse(1, "encoding");
            case FileText.LostLetters lost -> file.refuse(lost.line(), "encoding.lost");
            case FileText.Read read when TypedText.isBlank(read.text().reveal()) -> file.refuse(1, "empty");
            case FileText.Read read -> file.readLines(kind, read.text().reveal());
        }
        return file;
    }

    private void readLines(UploadKind kind, String text) {
        long line = 1;
        try (CsvReader<CsvRecord> reader = reader(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!isHeader(kind, records.next())) {
                refuse(1, "header", kind.header());
                return;
            }
            while (records.hasNext()) {
                CsvRecord read = records.next();
                line = read.getStartingLineNumber();
                readLine(kind, read);
                if (rows.size() > MOST_ROWS) {
                    refuse(line, "tooManyRows", MOST_ROWS);
                    return;
                }
            }
            if (rows.isEmpty() && problems.isEmpty()) {
                refuse(1, "empty");
            }
        } catch (CsvParseException broken) {
            refuse(line + 1, "unreadable");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void readLine(UploadKind kind, CsvRecord read) {
        long line = read.getStartingLineNumber();
        List<UploadColumn> columns = kind.columns();
        if (read.getFieldCount() != columns.size()) {
            refuse(line, "fields", columns.size(), read.getFieldCount());
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int position = 0; position < columns.size(); position++) {
            UploadColumn column = columns.get(position);
            String cell = column.read(read.getField(position));
            cells.put(column.name(), cell);
            CellCheck.of(line, column, read.getField(position), cell).ifPresent(problems::add);
        }
        rows.add(new UploadRow(line, cells, problems));
    }

    private void refuse(long line, String key, Object... arguments) {
        problems.add(new UploadProblem(line, "", key, List.of(arguments)));
    }

    private static CsvReader<CsvRecord> reader(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        char separator = firstLine.indexOf(';') >= 0 ? ';' : ',';
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private static boolean isHeader(UploadKind kind, CsvRecord first) {
        List<String> names = kind.columns().stream().map(UploadColumn::name).toList();
        return first.getFields().stream()
                .map(field -> TypedText.line(field).toLowerCase(Locale.ROOT))
                .toList()
                .equals(names);
    }
}
