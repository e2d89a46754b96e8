package no.fotfeste.demo;

import static no.fotfeste.demo.DemoAccounts.Person.ANE;
import static no.fotfeste.demo.DemoAccounts.Person.BODIL;
import static no.fotfeste.demo.DemoAccounts.Person.GRO;
import static no.fotfeste.demo.DemoAccounts.Person.LIV;
import static no.fotfeste.demo.ProtectedPerson.adult;
import static no.fotfeste.demo.ProtectedPerson.child;

import java.util.List;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.demo.ProtectedHousehold.Noted;

/**
 * The protected people of the demo world. None of them exists, and no word of theirs is used for anything else, so that a
 * search for it finds them or nothing.
 */
final class ProtectedHouseholds {

    private static final String LEFT = "Torbrand Uvissmyrlia";
    private static final String LEFT_BORN = "1984-07-13";
    private static final String COUSIN = "Fjellrun Oppdiktvågen";
    private static final String COUSIN_BORN = "1979-11-28";

    private ProtectedHouseholds() {}

    static List<ProtectedHousehold> all() {
        return List.of(
                strictlyConfidential(), confidential(), anonymous(), whoLeft(), whoWasLeft(), whoseKinWorksHere());
    }

    /** Code 6: of those who work in the house, one worker and the leader know that they are there. */
    private static ProtectedHousehold strictlyConfidential() {
        return new ProtectedHousehold(
                Protection.STRICTLY_CONFIDENTIAL,
                List.of(ANE, LIV),
                11,
                "8",
                List.of(
                        adult(
                                "Vårdis",
                                "Vårdis Tussekleivmo",
                                "17838721265",
                                "1987-03-17",
                                "10 04 17 29",
                                "Huldrestubben 7"),
                        child("Brimar", "Brimar Tussekleivmo", "04891561178", "2015-09-04", "Trolltindlia friskole"),
                        child(
                                "Sølveig-Lo",
                                "Sølveig-Lo Tussekleivmo",
                                "22861870212",
                                "2018-06-22",
                                "Nøkketjern oppvekstsenter"),
                        child(
                                "Lillebjørka",
                                "Lillebjørka Tussekleivmo",
                                "09812255581",
                                "2022-01-09",
                                "Kvikkekråka naturbarnehage")),
                List.of());
    }

    /** Code 7: everybody at her centre may know of her, and nobody else. */
    private static ProtectedHousehold confidential() {
        return new ProtectedHousehold(
                Protection.CONFIDENTIAL,
                List.of(ANE, LIV, GRO),
                8,
                null,
                List.of(adult("Fjellrun", COUSIN, "28917931986", COUSIN_BORN, "10 07 52 83", "Draugstien 31")),
                List.of());
    }

    /** He gives no name and no number. */
    private static ProtectedHousehold anonymous() {
        return new ProtectedHousehold(
                Protection.NONE,
                List.of(BODIL),
                5,
                "9",
                List.of(adult("Bjarmund", null, null, "1982-10-05", "10 09 88 31", "Vettevollen 4")),
                List.of());
    }

    /**
     * She is at one centre, and the man she left is at another: neither may learn of the other. His cousin is at her own, and the
     * leader has to keep them apart.
     */
    private static ProtectedHousehold whoLeft() {
        return new ProtectedHousehold(
                Protection.NONE,
                List.of(ANE, LIV, GRO),
                14,
                null,
                List.of(adult(
                        "Sigrunja",
                        "Sigrunja Vassmyrtjernet",
                        "30849140236",
                        "1991-04-30",
                        "10 02 61 94",
                        "Nissebakkesvingen 12")),
                List.of(
                        new Noted(Relation.PERPETRATOR, Tie.FORMER_PARTNER, LEFT, LEFT_BORN),
                        new Noted(Relation.KIN_OF_PERPETRATOR, Tie.IN_LAW, COUSIN, COUSIN_BORN)));
    }

    /** What he is called at his centre stands nowhere else; his name stands in her case too. */
    private static ProtectedHousehold whoWasLeft() {
        return new ProtectedHousehold(
                Protection.NONE,
                List.of(BODIL),
                3,
                "10",
                List.of(adult("Skrømtegubben", LEFT, "13878414572", LEFT_BORN, "10 08 13 70", "Trollslottsgata 9")),
                List.of());
    }

    /** The sister of the man she left works at the house that received her. */
    private static ProtectedHousehold whoseKinWorksHere() {
        return new ProtectedHousehold(
                Protection.NONE,
                List.of(ANE, LIV),
                7,
                null,
                List.of(adult(
                        "Ragnvei-Mo",
                        "Ragnvei-Mo Skumringstadli",
                        "02929326612",
                        "1993-12-02",
                        "10 05 90 46",
                        "Haugtussveien 27")),
                List.of(
                        new Noted(Relation.PERPETRATOR, Tie.FORMER_PARTNER, "Geirodd Sjablong", null),
                        new Noted(Relation.KIN_OF_PERPETRATOR, Tie.IN_LAW, GRO.displayName(), null)));
    }
}
