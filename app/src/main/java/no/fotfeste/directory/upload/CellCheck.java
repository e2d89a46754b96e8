package no.fotfeste.directory.upload;

import java.util.List;
import java.util.Optional;

/** What every cell of every file must be: there when it must, short enough, and text that does nothing but stand there. */
final class CellCheck {

    private CellCheck() {}

    /**
     * @param written as it stands in the file
     * @param text as it is kept
     */
    static Optional<UploadProblem> of(long line, UploadColumn column, String written, String text) {
        if (written.codePoints().anyMatch(CellCheck::isUnwanted)) {
            return problem(line, column, "control");
        }
        if (text.isEmpty()) {
            return column.required() ? problem(line, column, "missing") : Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > column.longest()) {
            return problem(line, column, "tooLong", column.longest());
        }
        if (mayRunAsFormula(text, column)) {
            return problem(line, column, "formula", text.substring(0, 1));
        }
        return Optional.empty();
    }

    private static boolean mayRunAsFormula(String text, UploadColumn column) {
        return switch (text.charAt(0)) {
            case '=', '@', '-' -> true;
            case '+' -> !column.phone();
            default -> false;
        };
    }

    /**
     * Control characters, half surrogates, and what turns the direction of the text around it (U+202A–202E, U+2066–2069): nobody
     * pastes them by chance. Hidden spaces and the like, which come with what is copied, are taken out without a word.
     */
    private static boolean isUnwanted(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> point != '\n' && point != '\r';
            default -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        };
    }

    private static Optional<UploadProblem> problem(long line, UploadColumn column, String key, Object... arguments) {
        return Optional.of(new UploadProblem(line, column.name(), key, List.of(arguments)));
    }
}
