package no.fotfeste.demo;

import static no.fotfeste.demo.DemoAccounts.Person.ANE;
import static no.fotfeste.demo.DemoAccounts.Person.BODIL;
import static no.fotfeste.demo.DemoAccounts.Person.GRO;
import static no.fotfeste.demo.DemoAccounts.Person.LIV;
import static no.fotfeste.demo.ProtectedPerson.adult;
import static no.fotfeste.demo.ProtectedPerson.child;

import java.util.List;
import no.fotfeste.casefile.Protection;

/**
 * The protected people of the demo world. None of them exists, and no word of theirs is used for anything else, so that a
 * search for it finds them or nothing.
 */
final class ProtectedHouseholds {

    private ProtectedHouseholds() {}

    static List<ProtectedHousehold> all() {
        return List.of(strictlyConfidential(), confidential(), anonymous());
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
                                "Kvikkekråka naturbarnehage")));
    }

    /** Code 7: everybody at her centre may know of her, and nobody else. */
    private static ProtectedHousehold confidential() {
        return new ProtectedHousehold(
                Protection.CONFIDENTIAL,
                List.of(ANE, LIV, GRO),
                8,
                null,
                List.of(adult(
                        "Fjellrun",
                        "Fjellrun Oppdiktvågen",
                        "28917931986",
                        "1979-11-28",
                        "10 07 52 83",
                        "Draugstien 31")));
    }

    /** He gives no name and no number. */
    private static ProtectedHousehold anonymous() {
        return new ProtectedHousehold(
                Protection.NONE,
                List.of(BODIL),
                5,
                "9",
                List.of(adult("Bjarmund", null, null, "1984-07-13", "10 09 88 31", "Vettevollen 4")));
    }
}
