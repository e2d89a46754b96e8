package no.fotfeste.demo.country;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.fotfeste.demo.country.CountryPlaces.Centre;
import no.fotfeste.demo.country.Families.Family;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.Vocabulary;
import no.fotfeste.stay.Destination;
import no.fotfeste.vault.SearchTokens;
import no.fotfeste.vault.Vault;
import no.fotfeste.vault.Vault.FreshKey;
import org.jspecify.annotations.Nullable;

/** Writes the cases of a family: sealed as always, with search words, circumstances, visits and plan. */
final class CaseRows {

    private static final int FOLLOWED_DAYS = 180;

    private final Vault vault;
    private final SearchTokens searchTokens;
    private final CountryTables tables;
    private final Measures measures;
    private final Chance chance;
    private final Size size;
    private final Feed feed;

    CaseRows(Vault vault, SearchTokens searchTokens, Population population) {
        this.vault = vault;
        this.searchTokens = searchTokens;
        this.tables = population.tables();
        this.measures = population.measures();
        this.chance = population.chance();
        this.size = population.size();
        this.feed = population.feed();
    }

    /** What all families of a country have in common. */
    record Population(Size size, Chance chance, CountryTables tables, Measures measures, Feed feed) {}

    void write(Family family, Centre centre, @Nullable LocalDate left, @Nullable Destination destination) {
        LocalDate ended = left == null ? null : left.plusDays(chance.between(0, FOLLOWED_DAYS));
        boolean closed = ended != null && ended.isBefore(size.until());
        LocalDate closedOn = closed ? ended : null;
        String language = family.immigrant() ? chance.of(Invented.LANGUAGES) : "nb";
        String born = Integer.toString(family.firstDay().getYear() - chance.between(19, 62));
        person(family, family.adult(), "ADULT", born, language, centre, closedOn);
        Map<String, String> known = circumstances(family, closed);
        known.forEach((fact, value) -> tables.circumstances.add(
                family.adult(),
                chance.uuid(Moments.at(family.firstDay())),
                fact,
                value,
                family.firstDay(),
                Moments.text(family.firstDay())));
        feed.measures(measures.write(
                family.adult(), facts(family, known, language, destination), centre, family.firstDay(), closed));
        visits(family, centre, left);
        enquiry(family, centre);
        for (CaseId child : family.children()) {
            child(family, child, language, centre, closedOn);
        }
    }

    private void child(Family family, CaseId child, String language, Centre centre, @Nullable LocalDate closedOn) {
        int age = chance.between(0, 15);
        String born = Integer.toString(family.firstDay().getYear() - age);
        person(family, child, "CHILD", born, language, centre, closedOn);
        Facts facts = Facts.none()
                .with("isChild", true)
                .with("age", age)
                .with("hasStay", true)
                .with("arrivedOn", family.firstDay())
                .with("schoolAge", age >= 6)
                .with("kindergartenAge", age >= 1 && age < 6);
        feed.measures(measures.write(child, facts, centre, family.firstDay(), closedOn != null));
    }

    private void person(
            Family family,
            CaseId id,
            String kind,
            String born,
            String language,
            Centre centre,
            @Nullable LocalDate closedOn) {
        FreshKey key = vault.fresh(id);
        long moment = Moments.at(family.firstDay());
        String opened = Moments.text(family.firstDay());
        String first = chance.of(Invented.FIRST_NAMES);
        String name = first + " " + chance.of(Invented.LAST_NAMES);
        boolean anonymous = kind.equals("ADULT") && chance.happens(0.08);
        tables.cases.add(
                id,
                family.id(),
                kind,
                key.cipher().seal(first).bytes(),
                anonymous ? null : key.cipher().seal(name).bytes(),
                key.cipher().seal(born).bytes(),
                anonymous,
                language,
                language.equals("nb") ? "NOT_NEEDED" : "NEEDED",
                "AT_CENTRE",
                key.cipher().seal("Bare på senteret").bytes(),
                opened,
                closedOn == null ? null : Moments.text(closedOn));
        tables.keys.add(id, id, key.wrapped().bytes(), opened);
        tables.grants.add(id, chance.uuid(moment), "UNIT", centre.body(), opened, null, "UNIT");
        searchTokens
                .of(anonymous ? first : name)
                .forEach(token -> tables.words.add(id, chance.uuid(moment), token.bytes()));
        if (closedOn == null && feed.coordinatorWants(centre)) {
            tables.grants.add(
                    id,
                    chance.uuid(moment),
                    "COORDINATION",
                    centre.coordinator().body(),
                    opened,
                    null,
                    "COORDINATION");
        }
        feed.person(centre, id, first, closedOn == null);
    }

    private Map<String, String> circumstances(Family family, boolean closed) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("needsPlace", "true");
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

    private static Facts facts(
            Family family, Map<String, String> known, String language, @Nullable Destination destination) {
        Facts facts = Facts.none()
                .with("isChild", false)
                .with("hasStay", true)
                .with("arrivedOn", family.firstDay())
                .with("firstContactOn", family.firstDay())
                .with("language", language.equals("nb") ? "NORWEGIAN" : "OTHER")
                .with("languageDiffers", !language.equals("nb"))
                .withKnown("destination", destination == null ? null : destination.name());
        for (Map.Entry<String, String> each : known.entrySet()) {
            facts = facts.withKnown(each.getKey(), typed(each.getKey(), each.getValue()));
        }
        return facts;
    }

    private static Object typed(String fact, String value) {
        return switch (Vocabulary.norway().fact(fact).type()) {
            case YES_NO -> Boolean.parseBoolean(value);
            case NUMBER -> Long.parseLong(value);
            case DAY -> LocalDate.parse(value);
            case CODE -> value;
        };
    }

    private void enquiry(Family family, Centre centre) {
        tables.enquiries.add(
                family.adult(),
                chance.uuid(Moments.at(family.firstDay())),
                centre.body(),
                "TELEPHONE",
                chance.weighted(Invented.ROUTES),
                Moments.text(family.firstDay()),
                centre.worker().account(),
                true,
                "STAY");
    }

    private void visits(Family family, Centre centre, @Nullable LocalDate left) {
        LocalDate from = left == null ? family.firstDay() : left;
        int count = chance.lengthWithMean(Invented.VISITS + 0.5);
        for (int i = 0; i < count; i++) {
            LocalDate day = from.plusDays(chance.between(0, FOLLOWED_DAYS));
            if (day.isBefore(size.until())) {
                boolean talk = chance.happens(Invented.TELEPHONE_TALK);
                tables.visits.add(
                        family.adult(),
                        chance.uuid(Moments.at(day)),
                        centre.body(),
                        talk ? "TELEPHONE_TALK" : "DAY_VISIT",
                        talk ? "TELEPHONE" : "CENTRE",
                        Moments.text(day),
                        chance.between(20, 120),
                        centre.worker().account());
                feed.visit();
            }
        }
    }
}
