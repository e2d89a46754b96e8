package no.fotfeste.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.fotfeste.testing.AtOnce;
import no.fotfeste.testing.OneTime;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.web.Effect;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sends every form that somebody finds, in every way that must make no difference, and writes down what did. */
final class FormSweep {

    private static final Pattern WRITES = Pattern.compile("(?is)^\\s*(insert|update|delete)\\b.*");
    private static final int LATE = 10;
    private static final String FOUND = "302";
    private static final String BOTH = "Lagret nå:";

    private final FilledIn filledIn;
    private final Map<String, byte[]> files;
    private final List<String> last;
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> asOld = new TreeSet<>();
    private final Set<String> atOnce = new TreeSet<>();
    private final Set<String> unkept = new TreeSet<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    /**
     * @param files what is sent where a file is asked for, by the address of the handler
     * @param last kinds of forms that are sent after all others, since not much can be done afterwards
     */
    FormSweep(FilledIn filledIn, Map<String, byte[]> files, List<String> last) {
        this.filledIn = filledIn;
        this.files = files;
        this.last = last;
    }

    /** Addresses of handlers that have taken a form. */
    Set<String> taken() {
        return taken;
    }

    /** Addresses of handlers that have been sent a form with a version that had become old. */
    Set<String> asOld() {
        return asOld;
    }

    /** Addresses of handlers that have been sent two different forms in the same moment. */
    Set<String> atOnce() {
        return atOnce;
    }

    /** Addresses of handlers with much to write whose form keeps no draft. */
    Set<String> unkept() {
        return unkept;
    }

    /** Kinds of forms that were not taken, and what was said. */
    Map<String, String> refused() {
        return refused;
    }

    /** What went wrong. */
    List<String> wrong() {
        return wrong;
    }

    /** Sends everything that this person finds, and what comes to light by it; not yet what is better sent last. */
    void by(Sweeper who) {
        by(who, LATE);
    }

    /** Sends also what is better sent last. */
    void toTheEndBy(Sweeper who) {
        by(who, Integer.MAX_VALUE);
    }

    private void by(Sweeper who, int before) {
        for (Optional<FormOnPage> next = next(who, before); next.isPresent(); next = next(who, before)) {
            List<FormOnPage> now = who.now(next.get());
            if (now.isEmpty()) {
                who.forget(next.get());
            } else {
                who.tried().add(next.get().kind());
                send(who, now.getFirst());
            }
        }
    }

    private Optional<FormOnPage> next(Sweeper who, int before) {
        return who.look().stream()
                .filter(form -> !who.tried().contains(form.kind()) && !done.contains(form.kind()))
                .filter(form -> turn(form) < before)
                .min(Comparator.comparingInt(this::turn));
    }

    private int turn(FormOnPage form) {
        for (int i = 0; i < last.size(); i++) {
            if (form.kind().matches(last.get(i))) {
                return LATE + i;
            }
        }
        return switch (form.effect().value()) {
            case ADDS, CONTINUES -> 0;
            case REPLACES, OWN, WRITES_UNREAD -> 1;
            case DECIDES_ONCE -> 2;
            default -> 3;
        };
    }

    /** The same twice in one moment, and once more: done once, and the same said each time. */
    private void send(Sweeper who, FormOnPage form) {
        if (form.isMuchToWrite() && !form.kept()) {
            unkept.add(form.template());
        }
        Map<String, String> fields = filledIn.first(form);
        List<Sent> sent = AtOnce.twice(() -> sent(who, form, fields));
        Sent again = sent(who, form, fields);
        if (!sent.getFirst().isTaken()) {
            refused.put(
                    form.kind(),
                    sent.getFirst().told() + " " + said(sent.getFirst().text()) + " " + fields);
            return;
        }
        taken.add(form.template());
        done.add(form.kind());
        refused.remove(form.kind());
        String told = sent.getFirst().told();
        if (!told.equals(sent.getLast().told()) || !told.equals(again.told())) {
            wrong.add(form.kind() + " answered " + told + ", " + sent.getLast().told() + " and " + again.told());
        }
        long wrote = sent.stream().filter(Sent::wrote).count();
        if (wrote != 1 || again.wrote()) {
            wrong.add(form.kind() + " wrote " + wrote + " times, and " + (again.wrote() ? "once more" : "no more"));
        }
        who.goAgain(form.page());
        who.goAgain(sent.getFirst().led());
        if (form.effect().value() == Effect.Kind.REPLACES) {
            sendOld(who, form, fields);
            sendBoth(who, form);
        }
        if (form.effect().value() == Effect.Kind.DECIDES_ONCE) {
            decideAgain(who, form, fields);
        }
    }

    /** With what it was shown before somebody else changed it: not taken, nothing lost, and taken once both were read. */
    private void sendOld(Sweeper who, FormOnPage form, Map<String, String> fields) {
        List<FormOnPage> now = who.now(form);
        boolean isOld = now.isEmpty() || !now.getFirst().seen().equals(form.seen());
        if (!isOld) {
            return;
        }
        asOld.add(form.template());
        boolean hasWords = fields.containsValue(FilledIn.TYPED);
        if (hasWords) {
            putRight(who, form, fields);
        }
        Map<String, String> old =
                fresh(hasWords ? FilledIn.inOtherWords(fields, FilledIn.OTHER) : FilledIn.otherwise(form, fields));
        Sent answer = sent(who, form, old);
        if (!answer.told().startsWith("409")) {
            wrong.add(form.kind() + " with an old version answered " + answer.told() + " " + said(answer.text()));
        }
        tellsBoth(form, old, answer);
        if (!who.now(form).equals(now) && !seen(who.now(form)).equals(seen(now))) {
            wrong.add(form.kind() + " with an old version changed something");
        }
        who.on(form.page(), answer.text()).stream()
                .filter(shown -> shown.action().equals(form.action()))
                .findFirst()
                .ifPresent(shown -> saveAfterReading(who, shown, old));
    }

    /** A form with a fault in it comes back as old as it was sent: whoever puts it right has not read what stands now. */
    private void putRight(Sweeper who, FormOnPage form, Map<String, String> fields) {
        Map<String, String> faulty = fresh(FilledIn.inOtherWords(fields, ""));
        Sent answer = sent(who, form, faulty);
        boolean renewed = answer.told().startsWith("422")
                && who.on(form.page(), answer.text()).stream()
                        .filter(shown -> shown.action().equals(form.action()))
                        .anyMatch(shown -> !shown.seen().equals(form.seen()));
        if (answer.isTaken() || renewed) {
            wrong.add(form.kind() + " forgets what it was shown when something in it is wrong");
        }
    }

    /** Whoever has read both, and sends what stands on the page, is not told the same again. */
    private void saveAfterReading(Sweeper who, FormOnPage shown, Map<String, String> mine) {
        Map<String, String> fields = shown.asShown();
        fields.keySet().removeAll(Set.of("_draft", "_late", "_seen"));
        List<String> lost = FilledIn.words(mine, FilledIn.OTHER).stream()
                .filter(field -> fields.containsKey(field) && !FilledIn.OTHER.equals(fields.get(field)))
                .toList();
        if (!lost.isEmpty()) {
            wrong.add(shown.kind() + " has lost what stood in " + lost);
        }
        Sent answer = sent(who, shown, fields);
        if (!answer.isTaken()) {
            wrong.add(
                    shown.kind() + " is not taken after both were shown: " + answer.told() + " " + said(answer.text()));
        }
    }

    /** Two who were shown the same send something different in the same moment: one of them is told. */
    private void sendBoth(Sweeper who, FormOnPage form) {
        List<FormOnPage> now = who.now(form);
        if (now.isEmpty() || now.getFirst().seen().isEmpty()) {
            return;
        }
        FormOnPage shown = now.getFirst();
        Map<String, String> one = fresh(filledIn.first(shown));
        Map<String, String> other = FilledIn.otherwise(shown, one);
        if (other.equals(one)) {
            return;
        }
        other.put(Effect.KEY, OneTime.key());
        List<Sent> sent = AtOnce.both(() -> sent(who, shown, one), () -> sent(who, shown, other));
        if (sent.stream().noneMatch(Sent::isTaken)) {
            return;
        }
        List<FormOnPage> after = who.now(form);
        boolean changed = after.isEmpty() || !after.getFirst().seen().equals(shown.seen());
        if (changed) {
            atOnce.add(form.template());
        }
        if (changed && sent.stream().allMatch(Sent::isTaken)) {
            wrong.add(form.kind() + " took two different forms that were shown the same");
        }
        sent.stream()
                .filter(answer -> answer.told().startsWith("5"))
                .forEach(answer -> wrong.add(form.kind() + " at once answered " + answer.told()));
        who.goAgain(form.page());
    }

    /** What has been decided is not decided again, and whoever is second keeps their words. */
    private void decideAgain(Sweeper who, FormOnPage form, Map<String, String> fields) {
        asOld.add(form.template());
        Map<String, String> second = fresh(FilledIn.inOtherWords(fields, FilledIn.OTHER));
        Sent answer = sent(who, form, second);
        if (answer.isTaken()) {
            wrong.add(form.kind() + " was decided twice");
        }
        if (second.containsValue(FilledIn.OTHER)) {
            tellsBoth(form, second, answer);
        }
    }

    private void tellsBoth(FormOnPage form, Map<String, String> mine, Sent answer) {
        if (mine.containsValue(FilledIn.OTHER) && !answer.text().contains(FilledIn.OTHER)) {
            wrong.add(form.kind() + " has lost what was written");
        }
        if (!answer.text().contains(BOTH) && mine.containsValue(FilledIn.OTHER)) {
            wrong.add(form.kind() + " does not show what stands beside what was written");
        }
    }

    private static List<Map<String, String>> seen(List<FormOnPage> forms) {
        return forms.stream().map(FormOnPage::seen).toList();
    }

    /** The form in a window of its own, that keeps no draft. */
    private static Map<String, String> fresh(Map<String, String> fields) {
        Map<String, String> fresh = new HashMap<>(fields);
        fresh.keySet().removeAll(Set.of("_draft", "_late", "_seen"));
        fresh.put(Effect.KEY, OneTime.key());
        return fresh;
    }

    /**
     * What became of a form.
     *
     * @param told the status, and where it led
     * @param wrote whether anything was written for it
     */
    private record Sent(String told, String led, String text, boolean wrote) {

        boolean isTaken() {
            return told.startsWith(FOUND);
        }
    }

    private Sent sent(Sweeper who, FormOnPage form, Map<String, String> fields) {
        List<MvcTestResult> answers = new ArrayList<>();
        List<String> made = StatementCounter.during(() -> answers.add(post(who, form, fields)));
        MvcTestResult answer = answers.getFirst();
        String led =
                Optional.ofNullable(answer.getResponse().getRedirectedUrl()).orElse("");
        return new Sent(
                answer.getResponse().getStatus() + " " + led,
                led,
                Sweeper.text(answer),
                made.stream().anyMatch(statement -> WRITES.matcher(statement).matches()));
    }

    private MvcTestResult post(Sweeper who, FormOnPage form, Map<String, String> fields) {
        if (!form.takesFile()) {
            return who.visitor().post(form.action(), fields);
        }
        var request = who.visitor()
                .mvc()
                .post()
                .uri(form.action())
                .multipart()
                .file("file", files.getOrDefault(form.template(), new byte[0]));
        fields.forEach(request::param);
        return request.exchange();
    }

    /** What a page says is wrong. */
    private static String said(String text) {
        return Pattern.compile("(?s)(?:ds-validation-message|conflict__whose|<h1)[^>]*>(.*?)</(?:p|dd|h1)>")
                .matcher(text)
                .results()
                .map(found -> found.group(1).replaceAll("<[^>]*>", "").strip())
                .distinct()
                .toList()
                .toString();
    }
}
