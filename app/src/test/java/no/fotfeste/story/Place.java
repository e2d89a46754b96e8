package no.fotfeste.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.InventedMunicipalities;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.HouseService.NewRoom;
import no.fotfeste.stay.house.SectionId;
import no.fotfeste.stay.house.SectionKind;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;

/** An invented municipality with a centre that has one free room, and the three who are asked for help. */
class Place {

    private final InventedMunicipalities municipalities;
    private final DirectoryEntries entries;
    private final HouseService houses;
    private final AccountService accounts;

    Place(
            InventedMunicipalities municipalities,
            DirectoryEntries entries,
            HouseService houses,
            AccountService accounts) {
        this.municipalities = municipalities;
        this.entries = entries;
        this.houses = houses;
        this.accounts = accounts;
    }

    /** Makes a municipality of that number, with accounts whose names end in it: worker9921, nav9921, housing9921, coordinator9921. */
    void make(String number) {
        MunicipalityNumber municipality = new MunicipalityNumber(number);
        municipalities.add("Demofylket", Map.of(municipality, "Storydal " + number));
        Body centre = body(ServiceType.CRISIS_CENTRE, municipality, "worker", Role.CENTRE_WORKER);
        SectionId women = houses.addSection(centre.id(), "Første etasje", SectionKind.WOMEN, false);
        houses.addRoom(centre.id(), women, new NewRoom("4", 4, Set.of()));
        body(ServiceType.NAV, municipality, "nav", Role.SERVICE_CONTACT);
        body(ServiceType.HOUSING_OFFICE, municipality, "housing", Role.SERVICE_CONTACT);
        body(ServiceType.COORDINATING_SERVICE, municipality, "coordinator", Role.COORDINATOR);
    }

    private Body body(ServiceType type, MunicipalityNumber municipality, String who, Role role) {
        Body body = entries.add(Body.named(type.code() + " i Storydal", type, municipality, Level.MUNICIPAL));
        String name = "Test " + who + " Eksempel";
        Contact contact = entries.add(Contact.named(name, "", body.id(), LocalDate.now(MovableClock.INSTANCE)));
        accounts.create(
                new NewAccount(who + municipality.value(), People.PASSWORD, name, body.id(), contact.id(), role));
        return body;
    }
}
