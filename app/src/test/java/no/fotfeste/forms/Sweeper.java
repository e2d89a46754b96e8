package no.fotfeste.forms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.fotfeste.testing.Visits.Visitor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who goes wherever links lead within what is theirs, and knows the forms that stand there. */
final class Sweeper {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int OF_EACH_KIND = 3;
    private static final int FARTHEST = 600;

    private final Supplier<Visitor> signingIn;
    private final List<String> within;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private Visitor visitor;
    private final Set<String> tried = new HashSet<>();
    private final Map<String, FormOnPage> forms = new LinkedHashMap<>();

    /**
     * @param signingIn gives somebody who has just shown who they are: a slow machine takes longer than that counts
     * @param within how the addresses begin that are followed, and that forms may be sent to: nothing of other tests is touched
     * @param starts where to begin
     */
    Sweeper(Supplier<Visitor> signingIn, List<String> within, List<String> starts) {
        this.signingIn = signingIn;
        this.visitor = signingIn.get();
        this.within = within;
        starts.forEach(this::goAgain);
    }

    /** Kinds of forms that this person has sent. */
    Set<String> tried() {
        return tried;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Goes on until nothing new is found, and tells every form that has been seen. */
    List<FormOnPage> look() {
        while (!ahead.isEmpty()) {
            String page = ahead.remove();
            MvcTestResult answer = visitor.get(page);
            String led = answer.getResponse().getRedirectedUrl();
            if (led != null && isOurs(led) && known.add(led)) {
                ahead.add(led);
            }
            if (answer.getResponse().getStatus() == 200) {
                read(page, text(answer));
            } else {
                known.remove(page);
            }
            if (known.size() > FARTHEST) {
                throw new IllegalStateException("The sweep has no end: " + page);
            }
        }
        return new ArrayList<>(forms.values());
    }

    private void read(String page, String text) {
        on(page, text).forEach(form -> forms.putIfAbsent(form.page() + form.kind(), form));
        LINK.matcher(text)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link ->
                        isOurs(link) && !known.contains(link) && !link.contains("lang=") && !link.contains(".pdf"))
                .filter(link -> kinds.merge(kindOf(link), 1, Integer::sum) <= OF_EACH_KIND)
                .filter(known::add)
                .forEach(ahead::add);
    }

    /** Goes to a page once more: something has happened there. */
    void goAgain(String page) {
        known.add(page);
        ahead.add(page);
    }

    /** It stood there, and does not any more. */
    void forget(FormOnPage form) {
        forms.remove(form.page() + form.kind());
    }

    /** The form as it stands now, if it still does. */
    List<FormOnPage> now(FormOnPage form) {
        visitor = signingIn.get();
        return on(form.page(), visitor.text(form.page())).stream()
                .filter(each -> each.action().equals(form.action()))
                .toList();
    }

    /** The forms of an answer that one may send. */
    List<FormOnPage> on(String page, String text) {
        return FormOnPage.on(page, text).stream()
                .filter(form -> isOurs(form.action()))
                .toList();
    }

    private boolean isOurs(String address) {
        return within.stream().anyMatch(address::startsWith);
    }

    private static String kindOf(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+", "*").replaceAll("=[^&]*", "=");
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
