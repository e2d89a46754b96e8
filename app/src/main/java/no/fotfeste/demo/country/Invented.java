package no.fotfeste.demo.country;

import java.util.List;
import java.util.Map;
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

    /** Brought children under 18, first stay 2020: N:916. */
    static final double BROUGHT_CHILDREN = 0.43;

    /** Children of one who brings any, so that 15 000 children come with 23 000 adults: B24. */
    static final Map<Integer, Integer> HOW_MANY_CHILDREN = Map.of(1, 60, 2, 29, 3, 9, 4, 2);

    /** Mean nights, immigrant background and others, 2020: N:4010-4043. */
    static final double NIGHTS_IMMIGRANT = 33;

    static final double NIGHTS_OTHERS = 21;

    /** Stays beyond the first: 27 000 stays of 23 000 adults over ten years. */
    static final double COMES_AGAIN = 0.174;

    /** Day visits and telephone talks of one adult: 214 000 of 23 000 over ten years; 13 586 to 7 833 in 2024: B24. */
    static final double VISITS = 9.3;

    static final double TELEPHONE_TALK = 0.366;

    /** Where stays ended: 17 % to the perpetrator (B24), 48 % to an own or new home, the rest as M:1247-1251. */
    static final Map<Destination, Integer> DESTINATIONS = Map.of(
            Destination.BACK_TO_PERPETRATOR, 17,
            Destination.NEW_HOME, 30,
            Destination.OWN_HOME_WITHOUT_PERPETRATOR, 18,
            Destination.RELATIVES_OR_FRIENDS, 12,
            Destination.TRANSITIONAL_HOUSING, 1,
            Destination.INSTITUTION, 2,
            Destination.TEMPORARY, 2,
            Destination.OTHER_CENTRE, 6,
            Destination.OTHER, 11,
            Destination.UNKNOWN, 1);

    /** Present spouse or cohabitant among perpetrators: about two of three, M:408-411. */
    static final Map<String, Integer> PERPETRATORS =
            Map.of("SPOUSE", 42, "COHABITANT", 22, "FORMER_PARTNER", 20, "PARENT", 8, "OTHER_FAMILY", 6, "OTHER", 2);

    /** Employed 36 %, N:1006; the rest by guess. */
    static final Map<String, Integer> INCOMES =
            Map.of("WORK", 36, "BENEFIT", 34, "NONE", 18, "CONTROLLED", 8, "STUDENT", 4);

    static final Map<String, Integer> POLICE_REPORTS =
            Map.of("NO", 35, "UNDECIDED", 20, "WISH", 10, "REPORTED", 28, "DISMISSED", 7);

    /** How people came, 2020: N:3994-3997; the printed shares add up to 97. */
    static final Map<String, Integer> ROUTES = Map.of(
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
            3);

    /** Economic violence 25 %, N:3458; how often the others hold is guessed, so that plans come out as long as plans are. */
    static final Map<String, Double> SITUATIONS = Map.ofEntries(
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
            Map.entry("wantsNetwork", 0.4));

    private Invented() {}
}
