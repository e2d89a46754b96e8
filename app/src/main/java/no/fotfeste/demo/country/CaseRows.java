package no.fotfeste.demo.country;

import java.time.LocalDate;
import java.util.Map;
import no.fotfeste.demo.country.CountryPlaces.Centre;
import no.fotfeste.demo.country.Families.Family;
import no.fotfeste.demo.country.Measures.Planned;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.Destination;
import no.fotfeste.vault.SearchTokens;
import no.fotfeste.vault.Vault;
import no.fotfeste.vault.Vault.FreshKey;
import org.jspecify.annotations.Nullable;

/** Writes the cases of a family: sealed as always, with search words, circumstances, visits and plan. */
final class CaseRows {

    static final int FOLLOWED_DAYS = 180;

    private final Vault vault;
    private final SearchTokens searchTokens;
    private final CountryTables tables;
    private final Situations situations;
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
        this.situations = new Situations(chance);
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
        FreshKey key = person(family, family.adult(), "ADULT", born, language, centre, closedOn);
        Map<String, String> known = situations.ofAdult(family, closed);
        note(family, family.adult(), known);
        if (family.stays() || chance.happens(Invented.DAY_USERS_WITH_A_PLAN)) {
            feed.measures(measures.write(
                    new Planned(family.adult(), key.cipher(), centre, family.firstDay(), closed),
                    Situations.factsOfAdult(family, known, language, destination)));
        }
        visits(family, centre, left);
        enquiry(family, centre);
        for (CaseId child : family.children()) {
            child(family, child, language, centre, closedOn);
        }
    }

    private void note(Family family, CaseId id, Map<String, String> known) {
        known.forEach((fact, value) -> tables.circumstances.add(
                id,
                chance.uuid(Moments.at(family.firstDay())),
                fact,
                value,
                family.firstDay(),
                Moments.text(family.firstDay())));
    }

    private void child(Family family, CaseId child, String language, Centre centre, @Nullable LocalDate closedOn) {
        int age = chance.between(0, 15);
        String born = Integer.toString(family.firstDay().getYear() - age);
        FreshKey key = person(family, child, "CHILD", born, language, centre, closedOn);
        note(family, child, situations.ofChild(family));
        feed.measures(measures.write(
                new Planned(child, key.cipher(), centre, family.firstDay(), closedOn != null),
                Situations.factsOfChild(family, age)));
    }

    private FreshKey person(
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
        tables.grants.add(id, chance.uuid(moment), "UNIT", centre.body(), opened, null, "UNIT", closedOn != null);
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
                    "COORDINATION",
                    false);
        }
        feed.person(centre, id, first, closedOn == null);
        return key;
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
                family.stays(),
                family.stays() ? "STAY" : "DAY_VISIT");
    }

    private void visits(Family family, Centre centre, @Nullable LocalDate left) {
        LocalDate from = left == null || !family.stays() ? family.firstDay() : left;
        int count = family.stays()
                ? chance.lengthWithMean(Invented.VISITS_OF_RESIDENT + 0.5)
                : 1 + chance.lengthWithMean(Invented.VISITS_OF_DAY_USER - 0.5);
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
