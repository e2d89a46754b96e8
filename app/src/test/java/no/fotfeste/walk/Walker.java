package no.fotfeste.walk;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.fotfeste.testing.HttpVisitor;

/** Somebody, or nobody, who goes everywhere and remembers what showed of those who are hidden from him, and of the others. */
final class Walker {

    /** More pages than the demo world has: a walk that comes so far goes in circles. */
    private static final int FARTHEST = 8_000;

    /** Answers to one question of a page, such as each municipality of the country, of which so many are enough. */
    private static final int ANSWERS = 30;

    private static final String DRAFTS = "/drafts/";

    private final String username;
    private final HttpVisitor visitor;
    private final Told told;
    private final Sought sought;
    private final Set<String> found = new TreeSet<>();
    private final Map<String, String> leaks = new TreeMap<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    Walker(String username, HttpVisitor visitor, Told told) {
        this.username = username;
        this.visitor = visitor;
        this.told = told;
        this.sought = told.sought();
    }

    /** Visits every page that can be come to from these. */
    Walker everywhereFrom(String... starts) throws IOException, InterruptedException {
        Set<String> known = new LinkedHashSet<>(List.of(starts));
        Deque<String> ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            WalkedPage page = new WalkedPage(address, visitor.get(address));
            look(address, page.told());
            visited.add(address);
            page.onwards().stream()
                    .filter(next -> isNewEnough(next) && known.add(next))
                    .forEach(ahead::add);
            if (known.size() > FARTHEST) {
                throw new IllegalStateException("The walk has no end: " + address);
            }
        }
        return this;
    }

    /**
     * What is asked of a page in its address is asked so many times for each kind of page, whoever it is about; and so often one goes
     * where a form sends what is typed. Each look at a form makes another such place, and none of them is a page.
     */
    private boolean isNewEnough(String address) {
        boolean isWithoutEnd = address.contains("?") || address.startsWith(DRAFTS);
        return !isWithoutEnd || kinds.merge(kindOf(address), 1, Integer::sum) <= ANSWERS;
    }

    /** Addresses of one kind differ in whom they are about and in what is answered. */
    static String kindOf(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+", "*").replaceAll("=[^&]*", "=");
    }

    /** Visits these pages and no others. */
    Walker at(String... addresses) throws IOException, InterruptedException {
        for (String address : addresses) {
            look(address, new WalkedPage(address, visitor.get(address)).told());
            visited.add(address);
        }
        return this;
    }

    /** Asks with a form, and looks at the answer without what was asked for: an answer repeats the question. */
    HttpResponse<String> ask(String address, String question, Map<String, String> form)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = form.isEmpty() ? visitor.get(address) : visitor.post(address, form);
        look(address + " asked for " + question, answer.headers().map() + "\n" + without(question, answer.body()));
        return answer;
    }

    /** The page as it would be had it not repeated the question. */
    static String without(String question, String body) {
        return body.replace(question, "");
    }

    void look(String where, String text) {
        Set<String> shown = sought.in(text.toLowerCase(Locale.ROOT));
        if (shown.isEmpty()) {
            return;
        }
        for (Hidden person : told.persons()) {
            List<String> seen =
                    person.strings().stream().filter(shown::contains).toList();
            if (person.visibleTo().contains(username)) {
                found.addAll(seen);
            } else {
                seen.forEach(string -> leaks.putIfAbsent(string, username + " at " + where));
            }
        }
    }

    String username() {
        return username;
    }

    HttpVisitor visitor() {
        return visitor;
    }

    /** Strings that showed and may be seen. */
    Set<String> found() {
        return found;
    }

    /** Strings that showed and may not be seen, with where the first of each was. */
    Map<String, String> leaks() {
        return leaks;
    }

    /** Where the walk has been. */
    Set<String> visited() {
        return visited;
    }
}
