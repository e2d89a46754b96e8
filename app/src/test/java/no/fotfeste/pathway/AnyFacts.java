package no.fotfeste.pathway;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Makes up facts about cases: any of them known or not, in any combination. */
final class AnyFacts {

    private AnyFacts() {}

    /** One made-up thing to know. */
    record Known(String name, Object value) {}

    static Arbitrary<Facts> facts() {
        return known().map(AnyFacts::of);
    }

    static Arbitrary<List<Known>> known() {
        Collection<Fact> facts = Vocabulary.norway().facts();
        return Arbitraries.of(List.copyOf(facts))
                .flatMap(AnyFacts::one)
                .list()
                .uniqueElements(Known::name)
                .ofMaxSize(40);
    }

    static Arbitrary<Known> one(Fact fact) {
        return switch (fact.type()) {
            case YES_NO -> Arbitraries.of(true, false).map(value -> new Known(fact.name(), value));
            case NUMBER -> Arbitraries.longs().between(0, 5).map(value -> new Known(fact.name(), value));
            case CODE ->
                Arbitraries.of(fact.codes().keySet().stream().sorted().toList())
                        .map(value -> new Known(fact.name(), value));
            case DAY ->
                Arbitraries.integers()
                        .between(0, 60)
                        .map(days ->
                                new Known(fact.name(), LocalDate.of(2026, 1, 1).plusDays(days)));
        };
    }

    static Facts of(List<Known> known) {
        Facts facts = Facts.none();
        for (Known one : known) {
            facts = facts.withKnown(one.name(), one.value());
        }
        return facts;
    }
}
