package no.fotfeste;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds on a page the texts from right to left that are not kept apart from what stands around them. */
final class IsolatedText {

    private static final Pattern PIECE = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\"[^\"]*\"|[^>\"])*)>|([^<]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern LEFTWARD = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");
    private static final Pattern MARKED = Pattern.compile("\u2068([^\u2068\u2069]*)\u2069");
    private static final List<String> READ = List.of("aria-label", "title", "alt", "placeholder", "content");
    private static final List<String> EMPTY =
            List.of("input", "meta", "link", "br", "hr", "img", "path", "circle", "rect");

    private final List<String> whole;
    private final List<String> faults = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private IsolatedText(List<String> whole) {
        this.whole = whole;
    }

    /**
     * Every fault on a page.
     *
     * @param whole texts of which each stands in an isolation of its own
     */
    static List<String> faults(String page, List<String> whole) {
        IsolatedText read = new IsolatedText(whole);
        Matcher piece = PIECE.matcher(page);
        while (piece.find()) {
            if (piece.group(4) != null) {
                read.text(piece.group(4));
            } else {
                read.tag(!piece.group(1).isEmpty(), piece.group(2), piece.group(3));
            }
        }
        return read.faults;
    }

    private void tag(boolean closing, String name, String attributes) {
        if (closing) {
            open.pollFirst();
            return;
        }
        boolean typed = attributes.contains("dir=\"auto\"") || attributes.contains("type=\"hidden\"");
        if (!EMPTY.contains(name) && !attributes.endsWith("/")) {
            open.addFirst(name + (typed ? " auto" : ""));
        }
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String value = attribute.group(2);
            if (READ.contains(attribute.group(1))) {
                sentence(value);
            } else if (attribute.group(1).equals("value") && name.equals("input") && !typed && isLeftward(value)) {
                faults.add("a field without a direction of its own: " + value);
            }
        }
    }

    private void text(String text) {
        if (!isLeftward(text)) {
            return;
        }
        String element = open.isEmpty() ? "" : open.getFirst();
        if (element.equals("textarea auto")) {
            return;
        }
        if (element.equals("bdi")) {
            if (whole.stream()
                    .anyMatch(part -> text.contains(part) && !text.strip().equals(part))) {
                sentence(text);
            }
            return;
        }
        sentence(text);
    }

    /** Every text from right to left stands between marks, alone. */
    private void sentence(String text) {
        String rest = MARKED.matcher(text).replaceAll("");
        if (isLeftward(rest)) {
            faults.add(text.strip());
        }
        Matcher marked = MARKED.matcher(text);
        while (marked.find()) {
            String inside = marked.group(1);
            if (whole.stream().anyMatch(part -> inside.contains(part) && !inside.equals(part))) {
                faults.add("together: " + inside);
            }
        }
    }

    private static boolean isLeftward(String text) {
        return LEFTWARD.matcher(text).find();
    }
}
