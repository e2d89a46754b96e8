package no.fotfeste.demo.country;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.fotfeste.stay.Destination;

/** Invented names, and how often things happen, with the published figure beside each. */
final class Invented {

    static final List<String> FIRST_NAMES = List.of(
            "Alva", "Brita", "Celin", "Dagny", "Elida", "Fina", "Gro", "Hedda", "Idun", "Jenny", "Klara", "Lovise",
            "Maja", "Nelly", "Oda", "Petra", "Ragna", "Signe", "Tiril", "Unni", "Vilde", "Ylva", "Amina", "Bahar",
            "Darya", "Esra", "Farah", "Hodan", "Ilona", "Jamila", "Katya", "Leyla", "Mariam", "Nadia", "Olena", "Rania",
            "Samira", "Tsega", "Yara", "Zofia");

    static final List<String> LAST_NAMES = List.of(
            "Prøvestad",
            "Eksempelvik",
            "Utkastnes",
            "Skissedal",
            "Modellhaug",
            "Attrappmoen",
            "Mønsterli",
            "Øvelsås",
            "Kladdheim",
            "Tenktberg",
            "Påfunnset",
            "Fabelfoss",
            "Testrud",
            "Demomyr",
            "Syntetland",
            "Liksomvoll");

    static final List<String> LANGUAGES = List.of("ar", "so", "ti", "uk", "pl", "fa", "en", "th", "ru", "tr");

    /** Immigrant background, residents 2022: M:279-282. */
    static final double IMMIGRANT = 0.61;

    /** Immigrant background, day users 2022: M:16-17. */
    static final double IMMIGRANT_DAY_USER = 0.43;

    /** Women among adult residents in 2024, 2 123 of 2 340 (B24); day users are guessed to be the same, and children half of each. */
    static final SortedMap<String, Integer> SEX_OF_ADULTS = inOrder(Map.of("FEMALE", 2_123, "MALE", 217));

    static final SortedMap<String, Integer> SEX_OF_CHILDREN = inOrder(Map.of("FEMALE", 1, "MALE", 1));

    /** Brought children under 18, first stay 2020: N:916. */
    static final double BROUGHT_CHILDREN = 0.43;

    /** Children of one who brings any, so that 15 000 children come with 23 000 adults: B24. */
    static final SortedMap<Integer, Integer> HOW_MANY_CHILDREN = inOrder(Map.of(1, 60, 2, 29, 3, 9, 4, 2));

    /** Mean nights, immigrant background and others, 2020: N:4010-4043. */
    static final double NIGHTS_IMMIGRANT = 33;

    static final double NIGHTS_OTHERS = 21;

    /** Stays beyond the first: 27 000 stays of 23 000 adults over ten years. */
    static final double COMES_AGAIN = 0.174;

    /**
     * Day visits and telephone talks of one day user: 100 000 visits of 25 000 day users in ten years (M:227-230), and talks
     * as below.
     */
    static final double VISITS_OF_DAY_USER = 6.3;

    /** The rest of 214 000 in ten years, shared among those who have lived at a centre: 13 586 visits, 7 833 talks in 2024 (B24). */
    static final double VISITS_OF_RESIDENT = 2.5;

    static final double TELEPHONE_TALK = 0.366;

    /** Where stays ended: 17 % to the perpetrator (B24), 48 % to an own or new home, the rest as M:1247-1251. */
    static final SortedMap<Destination, Integer> DESTINATIONS = inOrder(Map.of(
            Destination.BACK_TO_PERPETRATOR, 17,
            Destination.NEW_HOME, 30,
            Destination.OWN_HOME_WITHOUT_PERPETRATOR, 18,
            Destination.RELATIVES_OR_FRIENDS, 12,
            Destination.TRANSITIONAL_HOUSING, 1,
            Destination.INSTITUTION, 2,
            Destination.TEMPORARY, 2,
            Destination.OTHER_CENTRE, 6,
            Destination.OTHER, 11,
            Destination.UNKNOWN, 1));

    /** Present spouse or cohabitant among perpetrators: about two of three, M:408-411. */
    static final SortedMap<String, Integer> PERPETRATORS = inOrder(
            Map.of("SPOUSE", 42, "COHABITANT", 22, "FORMER_PARTNER", 20, "PARENT", 8, "OTHER_FAMILY", 6, "OTHER", 2));

    /** Employed 36 %, N:1006; the rest by guess. */
    static final SortedMap<String, Integer> INCOMES =
            inOrder(Map.of("WORK", 36, "BENEFIT", 34, "NONE", 18, "CONTROLLED", 8, "STUDENT", 4));

    static final SortedMap<String, Integer> POLICE_REPORTS =
            inOrder(Map.of("NO", 35, "UNDECIDED", 20, "WISH", 10, "REPORTED", 28, "DISMISSED", 7));

    /** How people came, 2020: N:3994-3997; the printed shares add up to 97. */
    static final SortedMap<String, Integer> ROUTES = inOrder(Map.of(
            "OWN_INITIATIVE",
            34,
            "FAMILY_OR_ACQUAINTANCES",
            17,
            "POLICE",
            23,
            "CHILD_WELFARE",
            16,
            "HEALTH",
            7,
            "OTHER",
            3));

    /** What people agree on beside what the pathway proposes. */
    static final List<String> OWN_MEASURES = List.of(
            "Følge til tannlegen",
            "Hente vinterklær på loftet",
            "Melde adressen til skolen",
            "Finne et sted å være i jula",
            "Prøve å sove uten lyset på",
            "Ringe søsteren på søndag",
            "Bytte lås på sykkelboden",
            "Søke om plass på norskkurs");

    /** As many that a plan has 26 measures in the mean. A guess: nobody has published how long plans are. */
    static final double OWN_MEASURES_OF_A_PLAN = 8.2;

    /** Most who come by day come to talk, and have no plan of measures. A guess too. */
    static final double DAY_USERS_WITH_A_PLAN = 0.2;

    /** Economic violence 25 %, N:3458; how often the others hold is guessed, so that plans come out as long as plans are. */
    static final SortedMap<String, Double> SITUATIONS = inOrder(Map.ofEntries(
            Map.entry("debtInHerName", 0.25),
            Map.entry("depositNeeded", 0.6),
            Map.entry("acuteMoneyNeed", 0.4),
            Map.entry("householdGoodsNeeded", 0.6),
            Map.entry("movingHelpNeeded", 0.4),
            Map.entry("traumaSymptoms", 0.6),
            Map.entry("healthNeeds", 0.4),
            Map.entry("belongingsLeftBehind", 0.5),
            Map.entry("leavesRelationship", 0.8),
            Map.entry("wantsFollowUp", 0.7),
            Map.entry("movingToNewMunicipality", 0.3),
            Map.entry("sharedBankAccess", 0.3),
            Map.entry("trackedDigitally", 0.2),
            Map.entry("wantsNetwork", 0.4)));

    private Invented() {}

    /** A map of Java's has another order at each start; the same seed must meet them in the same. */
    static <K extends Comparable<K>, V> SortedMap<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
