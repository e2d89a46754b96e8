package no.fotfeste.plan.road;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into a few lines of about so many characters; what has no room ends in an ellipsis. */
final class Wrapped {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Wrapped() {}

    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.splitAsStream(text.strip()).toList()) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines.subList(most - 1, lines.size()).clear();
            lines.add(shortened(last + " …", width + 2));
        }
        return lines.stream().map(each -> shortened(each, width + 4)).toList();
    }

    private static String shortened(String line, int width) {
        if (line.codePointCount(0, line.length()) <= width) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }
}
