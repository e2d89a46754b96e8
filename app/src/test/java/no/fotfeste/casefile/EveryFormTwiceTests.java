package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.fotfeste.Handler;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.OneTime;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits.Visitor;
import no.fotfeste.web.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Goes to every page of a case and of a house, fills in every form there is, and sends each twice in the same moment and once more
 * afterwards; and, where it writes over what stands, with a version that has become old.
 */
class EveryFormTwiceTests extends CaseWorld {

    private static final Pattern LINK =
            Pattern.compile("(?:href|action)=\"(/(?:cases/[0-9a-f-]{36}|house|teams)[^\"#?]*)\"");
    private static final Pattern WRITES = Pattern.compile("(?is)^\\s*(insert|update|delete)\\b.*");
    private static final int MOST_PAGES = 300;

    @Autowired
    Centre centre;

    Visitor leading;

    @BeforeEach
    void aLeaderAtAHouseWithRooms() {
        worker = centre.withWorker();
        Viewer leader = people.at(worker.body(), Role.CENTRE_LEADER);
        leading = visits.as(leader);
        visitor = visits.as(worker);
        centre.room(worker, centre.section(worker), "4", 3);
        caseId = centre.client(worker, NewClient.anonymous("Linn"));
        visitor.post(at("family/new"), Map.of("kind", "CHILD", "knownAs", "Gutten", "born", "2017", "language", "nb"));
    }

    @Test
    void takesEffectOnceAndNeverOverWhatSomebodyElseWrote() {
        Set<String> taken = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (Visitor who : List.of(visitor, leading)) {
            for (SentForm form : forms(who)) {
                if (!taken.contains(form.template())) {
                    sendTwice(who, form, taken, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(taken)
                .as("forms that were filled in well enough to be taken")
                .hasSizeGreaterThan(15);
    }

    private void sendTwice(Visitor who, SentForm found, Set<String> taken, List<String> wrong) {
        Optional<SentForm> fresh = on(who, found.page()).stream()
                .filter(form -> form.action().equals(found.action()))
                .findFirst();
        if (fresh.isEmpty()) {
            return;
        }
        SentForm form = fresh.get();
        List<String> answers = AtOnce.twice(() -> told(who.post(form.action(), form.fields())));
        List<String> third = new ArrayList<>();
        List<String> made = StatementCounter.during(() -> third.add(told(who.post(form.action(), form.fields()))));
        boolean wasTaken = answers.getFirst().startsWith("302");
        if (wasTaken && (!answers.getFirst().equals(answers.getLast()) || !third.equals(answers.subList(0, 1)))) {
            wrong.add(form.template() + " answered " + answers + ", and then " + third);
        }
        if (wasTaken
                && made.stream().anyMatch(statement -> WRITES.matcher(statement).matches())) {
            wrong.add(form.template() + " wrote when it came again");
        }
        if (wasTaken) {
            taken.add(form.template());
            if (form.effect().value() == Effect.Kind.REPLACES) {
                sendOld(who, form, wrong);
            }
        }
    }

    private static void sendOld(Visitor who, SentForm form, List<String> wrong) {
        Map<String, String> old = new HashMap<>(form.fields());
        old.put(Effect.KEY, OneTime.key());
        old.replaceAll((field, value) -> value.equals(SentForm.TYPED) ? "Noe annet" : value);
        int status = who.post(form.action(), old).getResponse().getStatus();
        String seen = form.effect().seen();
        boolean isOld = !old.getOrDefault(seen, "").equals(shownNow(who, form).getOrDefault(seen, ""));
        boolean saysSo = status == 409 || (status == 422 && !seen.equals("version"));
        boolean wroteSomethingElse = old.containsValue("Noe annet");
        if (isOld && (status == 302 || (wroteSomethingElse && !saysSo))) {
            wrong.add(form.template() + " was taken with a version that had become old: " + status);
        }
    }

    private static Map<String, String> shownNow(Visitor who, SentForm form) {
        return on(who, form.page()).stream()
                .filter(each -> each.action().equals(form.action()))
                .map(SentForm::fields)
                .findFirst()
                .orElse(Map.of());
    }

    private Set<SentForm> forms(Visitor who) {
        Set<String> known =
                new LinkedHashSet<>(List.of(at(""), "/house", "/house/rooms", "/teams", "/interpreters/rule"));
        Handler.all().stream()
                .filter(handler ->
                        handler.isAskedWith("GET") && handler.address().startsWith(CaseAddress.CASE))
                .forEach(handler -> known.addAll(handler.addresses(caseId.toString())));
        List<String> ahead = new ArrayList<>(known);
        Map<String, SentForm> found = new LinkedHashMap<>();
        for (int i = 0; i < ahead.size() && i < MOST_PAGES; i++) {
            MvcTestResult page = who.get(ahead.get(i));
            if (page.getResponse().getStatus() == 200) {
                String text = text(page);
                LINK.matcher(text)
                        .results()
                        .map(link -> link.group(1))
                        .filter(known::add)
                        .forEach(ahead::add);
                SentForm.on(ahead.get(i), text).forEach(form -> found.putIfAbsent(form.template(), form));
            }
        }
        return new LinkedHashSet<>(found.values());
    }

    private static List<SentForm> on(Visitor who, String page) {
        return SentForm.on(page, who.text(page));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String told(MvcTestResult answer) {
        return answer.getResponse().getStatus() + " " + answer.getResponse().getRedirectedUrl();
    }
}
