package no.fotfeste.demo;

import static no.fotfeste.directory.Body.Level.COUNTY;
import static no.fotfeste.directory.Body.Level.MUNICIPAL;
import static no.fotfeste.directory.Body.Level.PRIVATE;
import static no.fotfeste.directory.Body.Level.STATE;
import static no.fotfeste.directory.Body.Level.VOLUNTARY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.InventedMunicipalities;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The bodies of the demo world and a named person at each. The county and all its municipalities are invented. */
class DemoPlaces {

    private static final List<String> MUNICIPALITIES = List.of(
            "Fjordbyen",
            "Elvdal",
            "Lynghei",
            "Myrstad",
            "Sandvær",
            "Havnsund",
            "Granlia",
            "Bjørkøy",
            "Tindvoll",
            "Steinfoss",
            "Solbygda",
            "Vintervik");

    private static final List<String> SURNAMES = List.of(
            "Prøve",
            "Eksempel",
            "Utkast",
            "Skisse",
            "Modell",
            "Attrapp",
            "Mønster",
            "Øvelse",
            "Kladd",
            "Tenkt",
            "Påfunn",
            "Fabel");

    private static final List<String> FIRST_NAMES = List.of(
            "Ada", "Birk", "Dina", "Eskil", "Frida", "Geir", "Hanna", "Isak", "Jorunn", "Kåre", "Lise", "Magnus",
            "Nora", "Odd", "Pia", "Roar", "Solveig", "Trygve", "Una", "Vegard");

    private final InventedMunicipalities municipalities;
    private final DirectoryEntries entries;
    private final LocalDate today;
    private final Map<String, Place> made = new HashMap<>();

    DemoPlaces(InventedMunicipalities municipalities, DirectoryEntries entries, Clock clock) {
        this.municipalities = municipalities;
        this.entries = entries;
        this.today = LocalDate.now(clock);
    }

    /** A body with its named person. */
    record Place(Body body, Contact contact) {}

    /** Makes all of them. */
    void make() {
        municipalities.add("Demofylket", numbered());
        Iterator<String> names = invented().iterator();
        for (int i = 0; i < MUNICIPALITIES.size(); i++) {
            MunicipalityNumber number = new MunicipalityNumber(Integer.toString(9901 + i));
            municipality(MUNICIPALITIES.get(i), number, names);
            if (i % 4 == 0) {
                Place centre = make(
                        MUNICIPALITIES.get(i) + " krisesenter",
                        ServiceType.CRISIS_CENTRE,
                        number,
                        MUNICIPAL,
                        names.next());
                for (int served = i; served < i + 4; served++) {
                    entries.add(new CentreService(
                            centre.body().id(),
                            new MunicipalityNumber(Integer.toString(9901 + served)),
                            Period.from(today.minusYears(6))));
                }
            }
        }
        region(names);
    }

    private void municipality(String name, MunicipalityNumber number, Iterator<String> names) {
        make("Nav " + name, ServiceType.NAV, number, STATE, names.next());
        make("Boligkontoret i " + name, ServiceType.HOUSING_OFFICE, number, MUNICIPAL, names.next());
        make("Barnevernet i " + name, ServiceType.CHILD_WELFARE, number, MUNICIPAL, names.next());
        make(name + " skole", ServiceType.SCHOOL, number, MUNICIPAL, names.next());
        make(name + " barnehage", ServiceType.KINDERGARTEN, number, MUNICIPAL, names.next());
        make("Helsestasjonen i " + name, ServiceType.HEALTH_CENTRE, number, MUNICIPAL, names.next());
        make(name + " legekontor", ServiceType.GP, number, PRIVATE, names.next());
        make(name + " kommune, koordinerende enhet", ServiceType.COORDINATING_SERVICE, number, MUNICIPAL, names.next());
        Place contact =
                make(name + " kommune, servicetorget", ServiceType.MUNICIPAL_CONTACT, number, MUNICIPAL, names.next());
        entries.setContactLevel(number, contact.contact().id());
    }

    private static Map<MunicipalityNumber, String> numbered() {
        Map<MunicipalityNumber, String> numbered = new HashMap<>();
        for (int i = 0; i < MUNICIPALITIES.size(); i++) {
            numbered.put(new MunicipalityNumber(Integer.toString(9901 + i)), MUNICIPALITIES.get(i));
        }
        return numbered;
    }

    private void region(Iterator<String> names) {
        MunicipalityNumber seat = new MunicipalityNumber("9901");
        make("Politiet i Demofylket", ServiceType.POLICE, seat, STATE, names.next());
        make("Støttesenteret i Demofylket", ServiceType.SUPPORT_CENTRE, null, STATE, names.next());
        make("Familievernkontoret i Demofylket", ServiceType.FAMILY_COUNSELLING, null, STATE, names.next());
        make("Advokatvakten i Demofylket", ServiceType.LAWYER, null, PRIVATE, names.next());
        make("Demofylket DPS", ServiceType.MENTAL_HEALTH, null, STATE, names.next());
        make("Demofylket BUP", ServiceType.CHILD_MENTAL_HEALTH, null, STATE, names.next());
        make("Barnehuset i Demofylket", ServiceType.CHILDREN_HOUSE, null, STATE, names.next());
        make("Utlendingskontoret (demo)", ServiceType.IMMIGRATION, null, STATE, names.next());
        make("Tolketjenesten i Demofylket", ServiceType.INTERPRETER_SERVICE, null, COUNTY, names.next());
        make("Ressursvennene (demo)", ServiceType.VOLUNTARY, null, VOLUNTARY, names.next());
    }

    private Place make(
            String name, ServiceType type, @Nullable MunicipalityNumber number, Level level, String contactName) {
        Body body = entries.add(Body.named(name, type, number, level));
        int age = Math.floorMod(name.hashCode(), 17);
        Contact contact = entries.add(Contact.named(contactName, "", body.id(), today.minusMonths(age)));
        Place place = new Place(body, contact);
        made.put(name, place);
        return place;
    }

    /** A body by its name, once made. */
    Place named(String name) {
        Place place = made.get(name);
        if (place == null) {
            throw new IllegalArgumentException("The demo world has no such body: " + name);
        }
        return place;
    }

    /** Someone more at a body, by name. */
    Place also(String body, String contactName) {
        Contact contact =
                entries.add(Contact.named(contactName, "", named(body).body().id(), today.minusDays(9)));
        return new Place(named(body).body(), contact);
    }

    private static List<String> invented() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < FIRST_NAMES.size() * SURNAMES.size(); i++) {
            all.add(FIRST_NAMES.get(i % FIRST_NAMES.size()) + " "
                    + SURNAMES.get((i / FIRST_NAMES.size() + i) % SURNAMES.size()));
        }
        return all;
    }
}
