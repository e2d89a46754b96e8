package no.fotfeste.demo.country;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.fotfeste.demo.country.Families.Family;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.stay.Destination;
import org.jspecify.annotations.Nullable;

/** What is known of those who come, and what the pathway is told of it. */
record Situations(Chance chance) {

    Map<String, String> ofAdult(Family family, boolean closed) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("sex", chance.weighted(Invented.SEX_OF_ADULTS));
        known.put("immigrantBackground", Boolean.toString(family.immigrant()));
        known.put("needsPlace", Boolean.toString(family.stays()));
        known.put("childrenWithHer", Integer.toString(family.children().size()));
        known.put("perpetratorRelation", chance.weighted(Invented.PERPETRATORS));
        known.put("married", Boolean.toString(known.get("perpetratorRelation").equals("SPOUSE")));
        known.put("income", chance.weighted(Invented.INCOMES));
        known.put("policeReport", chance.weighted(Invented.POLICE_REPORTS));
        known.put("permitStatus", family.immigrant() && chance.happens(0.3) ? "DEPENDENT" : "CITIZEN_OR_PERMANENT");
        known.put("housing", closed ? "NEW_HOME_SECURED" : "NEEDS_NEW_HOME");
        known.put("commonChildren", Boolean.toString(!family.children().isEmpty()));
        Invented.SITUATIONS.forEach(
                (fact, probability) -> known.put(fact, Boolean.toString(chance.happens(probability))));
        return known;
    }

    Map<String, String> ofChild(Family family) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("sex", chance.weighted(Invented.SEX_OF_CHILDREN));
        known.put("immigrantBackground", Boolean.toString(family.immigrant()));
        return known;
    }

    static Facts factsOfAdult(
            Family family, Map<String, String> known, String language, @Nullable Destination destination) {
        Facts facts = Norway.noFacts()
                .with("isChild", false)
                .with("hasStay", family.stays())
                .with("dayUser", !family.stays())
                .withKnown("arrivedOn", family.stays() ? family.firstDay() : null)
                .with("firstContactOn", family.firstDay())
                .with("language", language.equals("nb") ? "NORWEGIAN" : "OTHER")
                .with("languageDiffers", !language.equals("nb"))
                .withKnown("destination", destination == null ? null : destination.name());
        for (Map.Entry<String, String> each : known.entrySet()) {
            facts = facts.withKnown(each.getKey(), typed(each.getKey(), each.getValue()));
        }
        return facts;
    }

    static Facts factsOfChild(Family family, int age) {
        return Norway.noFacts()
                .with("isChild", true)
                .with("age", age)
                .with("hasStay", true)
                .with("arrivedOn", family.firstDay())
                .with("schoolAge", age >= 6)
                .with("kindergartenAge", age >= 1 && age < 6);
    }

    private static Object typed(String fact, String value) {
        return switch (Norway.vocabulary().fact(fact).type()) {
            case YES_NO -> Boolean.parseBoolean(value);
            case NUMBER -> Long.parseLong(value);
            case DAY -> LocalDate.parse(value);
            case CODE -> value;
        };
    }
}
