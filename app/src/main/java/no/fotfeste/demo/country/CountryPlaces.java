package no.fotfeste.demo.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Period;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.HouseService.NewRoom;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.SectionId;
import no.fotfeste.stay.house.SectionKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The centres, services and accounts of the synthetic country. Their names say that they are synthetic. */
@Component
@ConditionalOnProperty("fotfeste.generate.years")
class CountryPlaces {

    /** The password of every account made here; a generated folder is for measuring on one's own machine. */
    static final String PASSWORD = "synthetic country";

    private static final List<ServiceType> SERVICES = List.of(
            ServiceType.NAV,
            ServiceType.HOUSING_OFFICE,
            ServiceType.CHILD_WELFARE,
            ServiceType.SCHOOL,
            ServiceType.COORDINATING_SERVICE);
    private static final int ROOMS = 10;

    private final Directory directory;
    private final DirectoryEntries entries;
    private final HouseService houses;
    private final AccountService accounts;

    CountryPlaces(Directory directory, DirectoryEntries entries, HouseService houses, AccountService accounts) {
        this.directory = directory;
        this.entries = entries;
        this.houses = houses;
        this.accounts = accounts;
    }

    /** A service with the one who answers there. */
    record Service(ServiceType type, BodyId body, ContactId contact) {}

    /** A centre, its rooms and the services of one municipality that it works with, and those who sign in. */
    record Centre(BodyId body, List<RoomId> rooms, List<Service> services, Viewer worker, Viewer coordinator) {

        Service service(ServiceType type) {
            return services.stream()
                    .filter(each -> each.type() == type)
                    .findFirst()
                    .orElseThrow();
        }
    }

    List<Centre> make(Size size) {
        List<Municipality> municipalities = directory.municipalities();
        int each = municipalities.size() / size.centres();
        List<Centre> centres = new ArrayList<>();
        for (int i = 0; i < size.centres(); i++) {
            int last = i == size.centres() - 1 ? municipalities.size() : (i + 1) * each;
            centres.add(centre(i + 1, municipalities.subList(i * each, last), size));
        }
        return centres;
    }

    private Centre centre(int number, List<Municipality> served, Size size) {
        MunicipalityNumber seat = served.getFirst().number();
        String name = "Syntetisk krisesenter %02d".formatted(number);
        Body body = entries.add(Body.named(name, ServiceType.CRISIS_CENTRE, seat, Level.MUNICIPAL));
        served.forEach(municipality ->
                entries.add(new CentreService(body.id(), municipality.number(), Period.from(size.from()))));
        List<Service> services = new ArrayList<>();
        Contact own =
                entries.add(Contact.named("Syntetisk Ansatt %02d".formatted(number), "", body.id(), size.until()));
        services.add(new Service(ServiceType.CRISIS_CENTRE, body.id(), own.id()));
        SERVICES.forEach(type -> services.add(service(type, seat, number, size)));
        BodyId coordinating = services.getLast().body();
        return new Centre(
                body.id(),
                rooms(body.id()),
                services,
                account("centre%02d".formatted(number), body.id(), Role.CENTRE_WORKER),
                account("coordinator%02d".formatted(number), coordinating, Role.COORDINATOR));
    }

    private Service service(ServiceType type, MunicipalityNumber municipality, int number, Size size) {
        Body body = entries.add(Body.named(
                "Syntetisk tjeneste %02d %s".formatted(number, type.code()), type, municipality, Level.MUNICIPAL));
        Contact contact =
                entries.add(Contact.named("Syntetisk Kontakt %02d".formatted(number), "", body.id(), size.until()));
        return new Service(type, body.id(), contact.id());
    }

    private List<RoomId> rooms(BodyId centre) {
        SectionId section = houses.addSection(centre, "Avdeling 1", SectionKind.WOMEN, false);
        List<RoomId> rooms = new ArrayList<>();
        for (int i = 1; i <= ROOMS; i++) {
            rooms.add(houses.addRoom(centre, section, new NewRoom(Integer.toString(i), 4, Set.of())));
        }
        return rooms;
    }

    private Viewer account(String username, BodyId body, Role role) {
        return accounts.create(new NewAccount(username, PASSWORD, "Syntetisk " + username, body, null, role));
    }
}
