package no.fotfeste.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.recognition.ContactRecognition;
import no.fotfeste.access.signin.AccountAdministration;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.InventedMunicipalities;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.documents.DocumentRecipient;
import no.fotfeste.documents.GuardFinding;
import no.fotfeste.documents.StoppedSendingService;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.NetworkWorld;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.HouseService.NewRoom;
import no.fotfeste.stay.house.SectionKind;
import no.fotfeste.testing.InventedName;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.vault.OwnCiphers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A house in an invented place with everybody who fills in forms there, and everything that there are forms about. */
class SweptWorld {

    static final MunicipalityNumber PLACE = new MunicipalityNumber("9961");

    private final JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(TestDatabase.ownerUrl()));
    private final DirectoryEntries entries;
    private final People people;
    private final AccountService accounts;
    private final Door door;
    private final CaseService cases;
    private final RelatedPersonService persons;
    private final String surname = InventedName.surname();

    final Viewer worker;
    final Viewer leader;
    final Viewer stranger;
    final Viewer administrator;
    final Viewer auditor;
    final Viewer receiver;
    final BodyId house;
    final Contact nav;
    final Contact unit;
    final CaseId caseId;

    SweptWorld(
            InventedMunicipalities municipalities,
            DirectoryEntries entries,
            People people,
            AccountService accounts,
            Door door,
            CaseService cases,
            RelatedPersonService persons,
            HouseService houses,
            StoppedSendingService stopped,
            ContactRecognition recognition,
            OwnCiphers ciphers) {
        this.entries = entries;
        this.people = people;
        this.accounts = accounts;
        this.door = door;
        this.cases = cases;
        this.persons = persons;
        municipalities.add("Testfylket", Map.of(PLACE, "Skjemavik"));
        house = body(ServiceType.CRISIS_CENTRE);
        nav = contact(body(ServiceType.NAV), "Nora " + surname);
        unit = contact(body(ServiceType.COORDINATING_SERVICE), "Kim " + surname);
        worker = people.at(house, Role.CENTRE_WORKER);
        leader = people.at(house, Role.CENTRE_LEADER);
        stranger = people.at(body(ServiceType.CRISIS_CENTRE), Role.CENTRE_WORKER);
        administrator = people.at(body(ServiceType.MUNICIPAL_CONTACT), Role.ADMINISTRATOR);
        auditor = namedAsTheySignIn(Role.AUDITOR);
        receiver = people.at(nav.body(), Role.SERVICE_CONTACT);
        entries.setContactLevel(PLACE, nav.id());
        people.at(stranger.body(), Role.CENTRE_LEADER);
        houses.addRoom(
                house, houses.addSection(house, "Avdelingen", SectionKind.WOMEN, false), new NewRoom("1", 3, Set.of()));
        caseId = received("Linn");
        isKeptApartFrom(received("Mona"));
        isInConflict();
        boolean more = true;
        while (more) {
            more = recognition.renewSome();
        }
        stopped(stopped);
        watched();
        isAskedForInAnEmergency(ciphers);
    }

    /** Somebody waits for a second person's yes. */
    private void isAskedForInAnEmergency(OwnCiphers ciphers) {
        owner.sql("""
                        insert into access.glass_request (
                            case_id, id, account_id, reason, on_duty, words, asked_at, waits_until)
                        values (:caseId, gen_random_uuid(), :account, 'DANGER', true, :words, now(), now() + interval '12 hours')
                        """)
                .param("caseId", caseId.value())
                .param("account", stranger.account().value())
                .param(
                        "words",
                        ciphers.of(stranger.account()).seal("Hun ringte").bytes())
                .update();
    }

    private BodyId body(ServiceType type) {
        String name = "Eksempelstedet " + UUID.randomUUID();
        return entries.add(Body.named(name, type, PLACE, Level.MUNICIPAL)).id();
    }

    private Contact contact(BodyId body, String name) {
        return entries.add(Contact.named(name, "", body, LocalDate.now(MovableClock.INSTANCE)));
    }

    private CaseId received(String knownAs) {
        return accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous(knownAs), OpenCase::id));
    }

    /** A worker and a contact are called as somebody on the list. */
    private void isInConflict() {
        accounts.create(new NewAccount(
                "kin-" + UUID.randomUUID(), People.PASSWORD, "Kari " + surname, house, null, Role.CENTRE_WORKER));
        contact(nav.body(), "Kari " + surname);
        RelatedPerson kari = RelatedPerson.known(
                Relation.KIN_OF_PERPETRATOR,
                Tie.IN_LAW,
                RelatedPerson.Identity.named("Kari " + surname, null),
                RelatedPerson.Reach.by(List.of(), PLACE));
        accounts.actingAs(
                worker,
                () -> door.open(caseId, Purpose.CHANGE, opened -> {
                    persons.add(opened, kari);
                    return caseId;
                }));
    }

    private void isKeptApartFrom(CaseId other) {
        UUID pair = UUID.randomUUID();
        for (CaseId each : List.of(caseId, other)) {
            owner.sql("insert into casefile.kept_apart (case_id, id) values (:caseId, :pair)")
                    .param("caseId", each.value())
                    .param("pair", pair)
                    .update();
        }
    }

    private void stopped(StoppedSendingService sendings) {
        accounts.actingAs(
                worker,
                () -> door.open(
                        caseId,
                        Purpose.CHANGE,
                        opened -> sendings.stop(
                                opened,
                                new DocumentRecipient(nav.body(), nav.id()),
                                Set.of(new GuardFinding.TellsPlace()))));
    }

    /** Something that whoever looks after access should ask about. */
    private void watched() {
        owner.sql("insert into access.alert (kind, account_id, number) values ('NIGHT', :account, 1)")
                .param("account", worker.account().value())
                .update();
    }

    /** Asks the office something, and what was asked is known there when the case is closed to most. */
    void isKnownAtNav(NetworkWorld network, JdbcClient database) {
        network.as(worker, caseId, opened -> {
            for (int i = 0; i < 4; i++) {
                network.send(opened, NetworkWorld.request(nav.body()));
            }
            RequestId sent = network.send(opened, NetworkWorld.request(nav.body()));
            return database.sql("""
                            insert into network.known_before_closing (case_id, request_id, closed_at)
                            values (:caseId, :request, now())
                            """)
                    .param("caseId", caseId.value())
                    .param("request", sent.value())
                    .update();
        });
    }

    /** Where somebody acts, they are called by their name: this one signs in by the same, and has further places to end. */
    private Viewer namedAsTheySignIn(Role role) {
        String name = "sweep-" + UUID.randomUUID();
        return accounts.create(new NewAccount(name, People.PASSWORD, name, administrator.body(), null, role));
    }

    /** Somebody elsewhere has said something of the office and of who works there. */
    void othersHavePutForward(DirectoryKeeping keeping) {
        accounts.actingAs(stranger, () -> {
            keeping.add(Contact.named("Per " + surname, "", nav.body(), LocalDate.now(MovableClock.INSTANCE)));
            keeping.add(Contact.named("Pia " + surname, "", nav.body(), LocalDate.now(MovableClock.INSTANCE)));
            return keeping.add(Contact.named("Pål " + surname, "", nav.body(), LocalDate.now(MovableClock.INSTANCE)));
        });
    }

    /** Two who are to begin at the house, and wait for a yes. */
    void accountsAreAskedFor(AccountAdministration keeping) {
        for (int i = 0; i < 2; i++) {
            NewAccount wanted =
                    new NewAccount("begins-" + UUID.randomUUID(), "", "Bea Begynner", house, null, Role.CENTRE_WORKER);
            accounts.actingAs(administrator, () -> keeping.ask(wanted));
        }
    }

    /** Somebody of whom an administrator needs nothing any more. */
    Viewer whoeverLeaves() {
        return people.at(house, Role.CENTRE_WORKER);
    }
}
