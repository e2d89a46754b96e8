package no.fotfeste;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line that the code may write in the log, read from the source.
 *
 * @param module where it is written
 * @param level how loud it is
 * @param message its words, empty when they are not constant
 * @param arguments what is put into them, as it stands in the source
 */
record LogLine(String module, String level, String message, List<String> arguments) {

    private static final Pattern CALL =
            Pattern.compile("\\bLOG\\s*\\.(trace|debug|info|warn|error|at\\w+|log)\\((.*?)\\);", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(?:,(.*))?", Pattern.DOTALL);

    static List<LogLine> all() {
        return ProjectFiles.below("app/src/main/java", ".java").stream()
                .flatMap(file -> CALL.matcher(ProjectFiles.read(file))
                        .results()
                        .map(call -> of(moduleOf(ProjectFiles.nameOf(file)), call)))
                .toList();
    }

    private static String moduleOf(String file) {
        return file.replaceFirst(".*no/fotfeste/\\w+[.]java", "fotfeste").replaceFirst(".*no/fotfeste/(\\w+)/.*", "$1");
    }

    private static LogLine of(String module, MatchResult call) {
        var constant = CONSTANT.matcher(call.group(2).strip());
        if (!constant.matches()) {
            return new LogLine(module, call.group(1), "", List.of(call.group(2).strip()));
        }
        Stream<String> arguments = constant.group(2) == null
                ? Stream.empty()
                : Arrays.stream(constant.group(2).split(",")).map(String::strip);
        return new LogLine(module, call.group(1), constant.group(1), arguments.toList());
    }

    String row() {
        return "| %s | %s | %s | `%s` |%n"
                .formatted(
                        level,
                        message,
                        String.join(
                                ", ", arguments.stream().map("`%s`"::formatted).toList()),
                        module);
    }
}
