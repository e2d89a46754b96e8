package no.fotfeste.demo;

import no.fotfeste.access.AccountService;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.keeping.DirectoryKeeping;

/** Somebody at a municipality says that the centre has another telephone number. It waits for somebody at the centre. */
class DemoProposedChange {

    private final AccountService accounts;
    private final DemoAccounts people;
    private final DemoPlaces places;
    private final DirectoryKeeping keeping;

    DemoProposedChange(AccountService accounts, DemoAccounts people, DemoPlaces places, DirectoryKeeping keeping) {
        this.accounts = accounts;
        this.people = people;
        this.places = places;
        this.keeping = keeping;
    }

    void make() {
        Body centre = places.named("Fjordbyen krisesenter").body();
        Body said = new Body(
                centre.id(),
                centre.type(),
                centre.name(),
                centre.municipality(),
                centre.level(),
                "00 00 00 99",
                centre.hours(),
                centre.offer(),
                centre.languages(),
                centre.version());
        accounts.actingAs(people.viewer(DemoAccounts.Person.MONA), () -> keeping.change(said));
    }
}
