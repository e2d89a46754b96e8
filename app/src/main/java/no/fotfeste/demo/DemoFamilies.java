package no.fotfeste.demo;

import static no.fotfeste.casefile.ContactKind.AT_CENTRE;
import static no.fotfeste.casefile.ContactKind.NONE;
import static no.fotfeste.casefile.ContactKind.TELEPHONE;
import static no.fotfeste.casefile.ContactKind.THROUGH_SOMEONE;
import static no.fotfeste.demo.DemoAccounts.Person.ANE;
import static no.fotfeste.demo.DemoAccounts.Person.BODIL;

import java.util.List;
import java.util.Map;
import no.fotfeste.demo.DemoFamily.Child;
import no.fotfeste.demo.DemoFamily.Reach;
import no.fotfeste.demo.DemoFamily.Stage;

/** The families of the demo world that need no protection from each other. None of them exists. */
final class DemoFamilies {

    private static final Map<String, String> WITH_SPOUSE = Map.of(
            "perpetratorRelation",
            "SPOUSE",
            "married",
            "true",
            "leavesRelationship",
            "true",
            "policeReport",
            "UNDECIDED",
            "income",
            "NONE",
            "housing",
            "NEEDS_NEW_HOME",
            "permitStatus",
            "DEPENDENT",
            "commonChildren",
            "true",
            "depositNeeded",
            "true",
            "acuteMoneyNeed",
            "true");

    private static final Map<String, String> WITH_COHABITANT = Map.of(
            "perpetratorRelation",
            "COHABITANT",
            "married",
            "false",
            "leavesRelationship",
            "true",
            "policeReport",
            "REPORTED",
            "income",
            "WORK",
            "housing",
            "NEEDS_NEW_HOME",
            "permitStatus",
            "CITIZEN_OR_PERMANENT",
            "depositNeeded",
            "true");

    private static final Map<String, String> FROM_FAMILY = Map.of(
            "perpetratorRelation",
            "PARENT",
            "honourRelated",
            "true",
            "policeReport",
            "WISH",
            "income",
            "STUDENT",
            "housing",
            "NEEDS_NEW_HOME",
            "permitStatus",
            "CITIZEN_OR_PERMANENT");

    private DemoFamilies() {}

    static List<DemoFamily> all() {
        return List.of(
                new DemoFamily(
                        "Linn",
                        null,
                        "ar",
                        List.of(new Child("Gutten", 9), new Child("Jenta", 3)),
                        23,
                        Stage.ASKED,
                        "4",
                        ANE,
                        new Reach(AT_CENTRE, "kl. 10–14", "Ikke fellesmøte med far, gjelder alle"),
                        "Jeg vil at gutten skal slippe å fortelle alt på nytt. Og at vi kan ha katt.",
                        WITH_SPOUSE),
                new DemoFamily(
                        "Kvinnen som ringte i natt",
                        null,
                        "nb",
                        List.of(),
                        1,
                        Stage.CALLED,
                        null,
                        ANE,
                        new Reach(NONE, null, "Ikke ring tilbake"),
                        null,
                        Map.of("perpetratorRelation", "COHABITANT")),
                new DemoFamily(
                        "Marit",
                        "Marit Eksempelvik",
                        "nb",
                        List.of(),
                        4,
                        Stage.CALLED,
                        null,
                        ANE,
                        new Reach(TELEPHONE, "Etter kl. 20, hører hun noen i bakgrunnen legger hun på", null),
                        null,
                        WITH_COHABITANT),
                new DemoFamily(
                        "Sol",
                        null,
                        "so",
                        List.of(new Child("Babyen", 0)),
                        0,
                        Stage.ARRIVED,
                        "6",
                        ANE,
                        new Reach(AT_CENTRE, "På rommet", null),
                        null,
                        WITH_SPOUSE),
                new DemoFamily(
                        "Tone",
                        "Tone Utkastnes",
                        "nb",
                        List.of(new Child("Jonas", 12)),
                        2,
                        Stage.ARRIVED,
                        "2",
                        ANE,
                        new Reach(AT_CENTRE, null, null),
                        null,
                        WITH_COHABITANT),
                new DemoFamily(
                        "Yara",
                        "Yara Skissedal",
                        "uk",
                        List.of(new Child("Oleks", 7)),
                        12,
                        Stage.PLANNED,
                        "7",
                        ANE,
                        new Reach(TELEPHONE, "Sms først, så ring", "Ikke post til Lynghei"),
                        "Jeg vil jobbe igjen.",
                        WITH_COHABITANT),
                new DemoFamily(
                        "Rune",
                        "Rune Modellhaug",
                        "nb",
                        List.of(),
                        9,
                        Stage.PLANNED,
                        "9",
                        ANE,
                        new Reach(AT_CENTRE, null, null),
                        null,
                        FROM_FAMILY),
                new DemoFamily(
                        "Hanne",
                        "Hanne Kladdheim",
                        "nb",
                        List.of(new Child("Ella", 5), new Child("Emil", 8)),
                        41,
                        Stage.READY,
                        "1",
                        ANE,
                        new Reach(AT_CENTRE, null, "Ikke fellesmøte"),
                        "Barna må få bytte skole én gang.",
                        WITH_COHABITANT),
                new DemoFamily(
                        "Amal",
                        null,
                        "ar",
                        List.of(new Child("Storesøster", 15)),
                        64,
                        Stage.HANDED_OVER,
                        "3",
                        ANE,
                        new Reach(THROUGH_SOMEONE, "Gjennom Siri på helsestasjonen", null),
                        "Jeg er ikke redd når døra er låst.",
                        WITH_SPOUSE),
                new DemoFamily(
                        "Grete",
                        "Grete Tenktberg",
                        "nb",
                        List.of(),
                        120,
                        Stage.MOVED,
                        "5",
                        ANE,
                        new Reach(TELEPHONE, "Når som helst", null),
                        "Nå sover jeg.",
                        WITH_COHABITANT),
                new DemoFamily(
                        "Ida",
                        "Ida Fabelfoss",
                        "nb",
                        List.of(new Child("Liam", 4)),
                        16,
                        Stage.ASKED,
                        "1",
                        BODIL,
                        new Reach(AT_CENTRE, null, null),
                        null,
                        WITH_COHABITANT),
                new DemoFamily(
                        "Nadia",
                        null,
                        "ru",
                        List.of(new Child("Mina", 10), new Child("Max", 6)),
                        6,
                        Stage.PLANNED,
                        "3",
                        BODIL,
                        new Reach(AT_CENTRE, null, null),
                        null,
                        WITH_SPOUSE),
                new DemoFamily(
                        "Turid",
                        "Turid Påfunnset",
                        "nb",
                        List.of(),
                        0,
                        Stage.ARRIVED,
                        "2",
                        BODIL,
                        new Reach(NONE, null, null),
                        null,
                        WITH_COHABITANT));
    }
}
