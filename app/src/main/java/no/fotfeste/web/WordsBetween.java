package no.fotfeste.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the arguments of a text whose arguments are put in as they are: {@code {0}}, and no plural, choice or format.
 *
 * @param between one more than there are arguments: before the first, between each two, and after the last
 * @param arguments which argument comes at each place
 */
@PlainText
record WordsBetween(List<String> between, List<Integer> arguments) {

    /** Where an argument stands in what ICU has written; a character that nobody writes. Its number follows. */
    private static final char MARK = '\uE000';

    /** The words of a text, or null when ICU must write it. */
    static @Nullable WordsBetween of(MessageFormat format) {
        MessagePattern pattern = new MessagePattern(format.toPattern());
        int most = -1;
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            boolean plain = switch (part.getType()) {
                case ARG_START -> part.getArgType() == ArgType.NONE;
                case ARG_NAME -> false;
                default -> true;
            };
            if (!plain) {
                return null;
            }
            if (part.getType() == Part.Type.ARG_NUMBER) {
                most = Math.max(most, part.getValue());
            }
        }
        return format.toPattern().indexOf(MARK) < 0 ? cut(marked(format, most + 1)) : null;
    }

    /** Whether all that is to be put in is words. Numbers and days are written as the language does it. */
    boolean fit(@Nullable Object[] given) {
        for (int argument : arguments) {
            if (argument >= given.length || !(given[argument] instanceof String)) {
                return false;
            }
        }
        return true;
    }

    /** The text with these words put in. */
    String joined(@Nullable Object[] given) {
        StringBuilder text = new StringBuilder(between.getFirst());
        for (int i = 0; i < arguments.size(); i++) {
            text.append(given[arguments.get(i)]).append(between.get(i + 1));
        }
        return text.toString();
    }

    /** ICU itself says what becomes of apostrophes and spaces. */
    private static String marked(MessageFormat format, int arguments) {
        Object[] marks = IntStream.range(0, arguments)
                .mapToObj(number -> "" + MARK + (char) number)
                .toArray();
        return format.format(marks);
    }

    private static WordsBetween cut(String marked) {
        List<String> between = new ArrayList<>();
        List<Integer> arguments = new ArrayList<>();
        int begin = 0;
        for (int at = marked.indexOf(MARK); at >= 0; at = marked.indexOf(MARK, begin)) {
            between.add(marked.substring(begin, at));
            arguments.add((int) marked.charAt(at + 1));
            begin = at + 2;
        }
        between.add(marked.substring(begin));
        return new WordsBetween(List.copyOf(between), List.copyOf(arguments));
    }
}
