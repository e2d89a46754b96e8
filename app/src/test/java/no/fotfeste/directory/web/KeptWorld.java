package no.fotfeste.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.InventedMunicipalities;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.directory.keeping.ProposedChange;
import no.fotfeste.directory.keeping.ProposedChangeService;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Period;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A Nav office and a centre with somebody at each, an office where nobody signs in, and a worker of another centre. */
class KeptWorld {

    static final MunicipalityNumber PLACE = new MunicipalityNumber("9971");

    private final JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(TestDatabase.ownerUrl()));
    private final Directory directory;
    private final DirectoryEntries entries;
    private final AccountService accounts;
    private final ProposedChangeService proposals;
    private final Visits visits;

    final Viewer stranger;
    final Viewer atNav;
    final Viewer colleague;
    final Viewer leader;
    final Viewer administrator;
    final Contact nav;
    final Contact leads;
    final Contact unkept;

    KeptWorld(
            InventedMunicipalities municipalities,
            Directory directory,
            DirectoryEntries entries,
            AccountService accounts,
            ProposedChangeService proposals,
            People people,
            Visits visits) {
        this.directory = directory;
        this.entries = entries;
        this.accounts = accounts;
        this.proposals = proposals;
        this.visits = visits;
        municipalities.add("Testfylket", Map.of(PLACE, "Holdvik"));
        nav = contact(ServiceType.NAV, "Nora Navn");
        leads = contact(ServiceType.CRISIS_CENTRE, "Lise Leder");
        unkept = contact(ServiceType.SCHOOL, "Rita Rektor");
        stranger = people.at(contact(ServiceType.CRISIS_CENTRE, "Frida Fremmed").body(), Role.CENTRE_WORKER);
        atNav = people.at(nav.body(), Role.SERVICE_CONTACT);
        colleague = people.at(nav.body(), Role.SERVICE_CONTACT);
        leader = people.at(leads.body(), Role.CENTRE_LEADER);
        administrator = people.at(BodyId.next(), Role.ADMINISTRATOR);
    }

    private Contact contact(ServiceType type, String name) {
        Body named = Body.named(type.code() + " " + UUID.randomUUID(), type, PLACE, Level.MUNICIPAL);
        Body body = entries.add(new Body(
                named.id(), type, named.name(), PLACE, Level.MUNICIPAL, "10 10 10 10", "", "", List.of("nb"), 0));
        LocalDate today = LocalDate.now(MovableClock.INSTANCE);
        return entries.add(new Contact(
                ContactId.next(), body.id(), name, "", "20 20 20 20", "fast@eksempel.example", today, null, 0));
    }

    /** The municipality asks the contact at Nav when nobody answers, and has the centre since a year ago. */
    void municipalityUsesThem() {
        entries.setContactLevel(PLACE, nav.id());
        owner.sql("delete from directory.centre_serves where municipality_number = :place")
                .param("place", PLACE.value())
                .update();
        entries.add(new CentreService(
                leads.body(),
                PLACE,
                Period.from(LocalDate.now(MovableClock.INSTANCE).minusYears(1))));
    }

    /** All that is in force of whatever bodies and people these are, and who is asked and serves in the municipality. */
    List<@Nullable String> inForce() {
        return owner.sql("""
                        select b::text from directory.body b
                        union all select c::text from directory.contact c where not c.proposed
                        union all select s::text from directory.centre_serves s
                        union all select l::text from directory.contact_level l
                        order by 1
                        """).query(String.class).list();
    }

    Visitor as(Viewer viewer) {
        return visits.as(viewer);
    }

    Contact now(Contact contact) {
        return directory.contact(contact.id()).orElseThrow();
    }

    String edit(Contact contact) {
        return "/directory/contacts/" + contact.id() + "/edit";
    }

    String page(Contact contact) {
        return "/directory/bodies/" + contact.body();
    }

    /** What a contact's form holds with another telephone number. */
    Map<String, String> phone(Contact contact, String phone) {
        return Map.of(
                "name",
                contact.name().reveal(),
                "phone",
                phone,
                "email",
                contact.email().reveal());
    }

    /** The latest that waits about an entry of the contact's body. */
    ProposedChange proposal(Contact contact) {
        return proposals.waitingAt(contact.body()).getLast();
    }

    String address(ProposedChange proposal) {
        return "/directory/proposals/" + proposal.id();
    }

    /** Who is proposed to be there. */
    Contact personOf(ProposedChange proposal) {
        return directory
                .contact(Objects.requireNonNull(proposal.about().contact()))
                .orElseThrow();
    }

    /** Somebody elsewhere proposes another telephone number. */
    ProposedChange proposed(Viewer by, Contact contact, String phone) {
        as(by).fill(edit(contact), phone(contact, phone));
        return proposal(contact);
    }

    ProposedChange find(ProposedChange proposal) {
        return accounts.actingAs(atNav, () -> proposals.find(proposal.id()).orElseThrow());
    }

    /** How often a field of somebody was changed. */
    int changes(Contact contact, String field) {
        return owner.sql("select count(*) from directory.change where contact_id = :id and field = :field")
                .param("id", contact.id().value())
                .param("field", field)
                .query(Integer.class)
                .single();
    }
}
