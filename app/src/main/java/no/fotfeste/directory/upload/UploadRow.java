package no.fotfeste.directory.upload;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.TypedText;

/** One line of a file, already known to be clean text within its limits. Reading a cell notes what is wrong with it. */
final class UploadRow {

    private final long line;
    private final Map<String, String> cells;
    private final List<UploadProblem> problems;

    UploadRow(long line, Map<String, String> cells, List<UploadProblem> problems) {
        this.line = line;
        this.cells = Map.copyOf(cells);
        this.problems = problems;
    }

    long line() {
        return line;
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    void refuse(String column, String key, Object... arguments) {
        problems.add(new UploadProblem(line, column, key, List.of(arguments)));
    }

    Optional<LocalDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(TypedText.figures(text)));
        } catch (DateTimeParseException notOne) {
            refuse(column, "date");
            return Optional.empty();
        }
    }

    /** A municipality that exists today; nothing when the cell is empty or wrong. */
    Optional<MunicipalityNumber> municipality(String column, Directory directory) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Municipality> found =
                MunicipalityNumber.parse(TypedText.figures(text)).flatMap(directory::municipality);
        if (found.isEmpty()) {
            refuse(column, "municipality", text);
        } else if (!found.get().isCurrent()) {
            refuse(column, "municipality.earlier", text, today(found.get().number(), directory));
        }
        return found.filter(Municipality::isCurrent).map(Municipality::number);
    }

    void phone(String column) {
        if (!text(column).matches("\\+?[0-9 ()]*")) {
            refuse(column, "phone");
        }
    }

    void email(String column) {
        String text = text(column);
        if (!text.isEmpty() && !text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            refuse(column, "email");
        }
    }

    private static String today(MunicipalityNumber number, Directory directory) {
        return directory.today(number).stream()
                .map(later -> later.number() + " " + later.name())
                .collect(Collectors.joining(", "));
    }
}
