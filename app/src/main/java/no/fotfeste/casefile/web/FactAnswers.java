package no.fotfeste.casefile.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.FactType;
import no.fotfeste.pathway.WrittenFact;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;

/**
 * What was answered on the page of one theme. Only what was changed there counts: the rest stays as it is by now.
 *
 * @param noted new values, by name
 * @param withdrawn what no longer holds
 * @param differences facts that someone else has changed meanwhile to something else
 */
record FactAnswers(Map<String, String> noted, Set<String> withdrawn, List<Difference> differences) {

    private static final int MOST = 9999;

    static FactAnswers read(Form form, Theme theme, Map<String, String> now, Page page) {
        FactAnswers answers = new FactAnswers(new HashMap<>(), new HashSet<>(), new ArrayList<>());
        for (Fact fact : theme.facts()) {
            answers.add(fact, answer(form, fact), form, now.getOrDefault(fact.name(), ""), page);
        }
        return answers;
    }

    private void add(Fact fact, String mine, Form form, String theirs, Page page) {
        String shown = form.value("shown." + fact.name());
        if (mine.equals(shown) || mine.equals(theirs)) {
            return;
        }
        if (!theirs.equals(shown)) {
            FactQuestion question = FactQuestion.of(fact, page);
            differences.add(
                    new Difference(fact.name(), question.label(), told(question, theirs), told(question, mine)));
        }
        if (mine.isEmpty()) {
            withdrawn.add(fact.name());
        } else {
            noted.put(fact.name(), mine);
        }
    }

    private static String told(FactQuestion question, String value) {
        return question.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label())
                .findFirst()
                .orElse(value);
    }

    private static String answer(Form form, Fact fact) {
        String name = fact.name();
        if (fact.type() == FactType.DAY) {
            return form.date(name).map(Object::toString).orElse("");
        }
        if (fact.type() == FactType.NUMBER) {
            return form.number(name, 0, MOST).map(Object::toString).orElse("");
        }
        String chosen = form.value(name);
        if (!chosen.isEmpty() && WrittenFact.read(fact, chosen).isEmpty()) {
            form.refuse(name, "web.form.choice");
            return "";
        }
        return chosen;
    }

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
