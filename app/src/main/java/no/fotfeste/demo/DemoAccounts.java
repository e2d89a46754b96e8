package no.fotfeste.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;

/** Those who sign in to the demo world. They all have the same password, which the welcome on the console tells. */
class DemoAccounts {

    /** The password of every demo account. */
    static final String PASSWORD = "fotfeste-demo";

    /** One of the accounts: where, as what, and with which name. */
    enum Person {
        ANE("ane", "Ane Eksempel", "Fjordbyen krisesenter", Role.CENTRE_WORKER),
        GRO("gro", "Gro Sjablong", "Fjordbyen krisesenter", Role.CENTRE_WORKER),
        BODIL("bodil", "Bodil Påfunn", "Sandvær krisesenter", Role.CENTRE_WORKER),
        LIV("liv", "Liv Tenkt", "Fjordbyen krisesenter", Role.CENTRE_LEADER),
        MONA("mona", "Mona Mønster", "Elvdal kommune, koordinerende enhet", Role.COORDINATOR),
        TOR("tor", "Tor Test", "Nav Elvdal", Role.SERVICE_CONTACT),
        PER("per", "Per Prøve", "Boligkontoret i Elvdal", Role.SERVICE_CONTACT),
        SIRI("siri", "Siri Skisse", "Helsestasjonen i Elvdal", Role.SERVICE_CONTACT),
        ADMIN("admin", "Arne Attrapp", "Fjordbyen kommune, servicetorget", Role.ADMINISTRATOR),
        UNNI("unni", "Unni Utkast", "Fjordbyen kommune, servicetorget", Role.AUDITOR);

        private final String username;
        private final String displayName;
        private final String body;
        private final Role role;

        Person(String username, String displayName, String body, Role role) {
            this.username = username;
            this.displayName = displayName;
            this.body = body;
            this.role = role;
        }

        String username() {
            return username;
        }

        String displayName() {
            return displayName;
        }

        String body() {
            return body;
        }

        Role role() {
            return role;
        }
    }

    private final AccountService accounts;
    private final DemoPlaces places;
    private final Map<Person, Viewer> viewers = new LinkedHashMap<>();

    DemoAccounts(AccountService accounts, DemoPlaces places) {
        this.accounts = accounts;
        this.places = places;
    }

    void make() {
        for (Person person : Person.values()) {
            DemoPlaces.Place place = places.also(person.body(), person.displayName());
            viewers.put(
                    person,
                    accounts.create(new NewAccount(
                            person.username(),
                            PASSWORD,
                            person.displayName(),
                            place.body().id(),
                            place.contact().id(),
                            person.role())));
        }
    }

    Viewer viewer(Person person) {
        Viewer viewer = viewers.get(person);
        if (viewer == null) {
            throw new IllegalStateException("The demo accounts are not made yet");
        }
        return viewer;
    }
}
