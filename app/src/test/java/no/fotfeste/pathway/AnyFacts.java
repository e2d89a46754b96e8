package no.fotfeste.pathway;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.testing.Chance;

/** Makes up facts about cases: any of them known or not, in any combination. */
final class AnyFacts {

    private static final int MOST = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private AnyFacts() {}

    /** One made-up thing to know. */
    record Known(String name, Object value) {}

    static Facts facts(Chance chance) {
        return of(known(chance));
    }

    static List<Known> known(Chance chance) {
        return chance.some(0, List.copyOf(Norway.vocabulary().facts())).stream()
                .limit(MOST)
                .map(fact -> new Known(fact.name(), value(fact, chance)))
                .toList();
    }

    private static Object value(Fact fact, Chance chance) {
        return switch (fact.type()) {
            case YES_NO -> chance.onceIn(2);
            case NUMBER -> (long) chance.between(0, 5);
            case CODE -> chance.of(fact.codes().keySet().stream().sorted().toList());
            case DAY -> FIRST_DAY.plusDays(chance.between(0, 60));
        };
    }

    static Facts of(List<Known> known) {
        Facts facts = Norway.noFacts();
        for (Known one : known) {
            facts = facts.withKnown(one.name(), one.value());
        }
        return facts;
    }
}
