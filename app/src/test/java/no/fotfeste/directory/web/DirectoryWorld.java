package no.fotfeste.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.InventedMunicipalities;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Period;
import no.fotfeste.testing.People;

/** A small invented place with a centre, a Nav office, someone who was confirmed long ago and someone who was not. */
class DirectoryWorld {

    static final MunicipalityNumber PLACE = new MunicipalityNumber("9981");

    private final InventedMunicipalities municipalities;
    private final Directory directory;
    private final DirectoryEntries entries;
    private final AccountService accounts;
    private final Clock clock;

    DirectoryWorld(
            InventedMunicipalities municipalities,
            Directory directory,
            DirectoryEntries entries,
            AccountService accounts,
            Clock clock) {
        this.municipalities = municipalities;
        this.directory = directory;
        this.entries = entries;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Makes it, once for a run. */
    void make() {
        if (!directory.bodiesNamed(List.of("Nav Prøvehavn")).isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        municipalities.add("Testfylket", Map.of(PLACE, "Prøvehavn"));
        Body centre = entries.add(
                body("Prøvehavn krisesenter", ServiceType.CRISIS_CENTRE, "Trygt sted å bo, noen å snakke med."));
        entries.add(new CentreService(centre.id(), PLACE, Period.from(today.minusYears(3))));
        Body nav = entries.add(body("Nav Prøvehavn", ServiceType.NAV, "Økonomisk sosialhjelp og midlertidig bolig."));
        Body housing = entries.add(body("Boligkontoret i Prøvehavn", ServiceType.HOUSING_OFFICE, ""));
        entries.add(person("Tor Test", "Veileder", nav, today.minusMonths(20)));
        Contact certain = entries.add(person("Ada Attrapp", "Leder", nav, today.minusDays(12)));
        entries.add(person("Kåre Kladd", "Saksbehandler bolig", housing, today));
        entries.setContactLevel(PLACE, certain.id());
    }

    /** Someone who keeps the directory; tells the name to sign in with. */
    String administrator() {
        String username = "keeper-" + UUID.randomUUID();
        accounts.create(
                new NewAccount(username, People.PASSWORD, "Una Utkast", BodyId.next(), null, Role.ADMINISTRATOR));
        return username;
    }

    /** Someone who works at the housing office; tells the name to sign in with. */
    String atTheHousingOffice() {
        String username = "housing-" + UUID.randomUUID();
        accounts.create(new NewAccount(
                username, People.PASSWORD, "Kåre Kladd", housing().id(), null, Role.SERVICE_CONTACT));
        return username;
    }

    /** Where the housing office stands. */
    String housingOffice() {
        return DirectoryRoutes.body(housing().id());
    }

    private Body housing() {
        return directory.bodiesNamed(List.of("Boligkontoret i Prøvehavn")).getFirst();
    }

    private static Body body(String name, ServiceType type, String offer) {
        return new Body(
                BodyId.next(),
                type,
                name,
                PLACE,
                Level.MUNICIPAL,
                "00 00 00 00",
                "Mandag til fredag 9–15",
                offer,
                List.of("nb", "en", "ar"),
                0);
    }

    private static Contact person(String name, String function, Body body, LocalDate confirmed) {
        Contact named = Contact.named(name, function, body.id(), confirmed);
        return new Contact(
                named.id(), named.body(), name, function, "00 00 00 01", "post@eksempel.example", confirmed, null, 0);
    }
}
