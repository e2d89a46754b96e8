package no.fotfeste.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.Journal;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.NoteKind;
import no.fotfeste.casefile.OwnWords;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.Quotation;
import no.fotfeste.casefile.WayOfSaying;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.protection.AddressGrade;
import no.fotfeste.casefile.protection.AddressService;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.OwnMeasure;
import no.fotfeste.plan.PlanService;
import no.fotfeste.stay.NewStay;
import no.fotfeste.stay.StayService;

/** Receives the protected people of the demo world, and writes of them in every place where something can be written. */
class DemoProtected {

    private final AccountService accounts;
    private final DemoAccounts people;
    private final DemoHouses houses;
    private final DemoPlans helpers;
    private final ProtectingRooms rooms;

    /** The rooms of the application where somebody is received and protected. */
    record ProtectingRooms(Door door, CaseService cases, ProtectionService protections, Written written, Clock clock) {}

    /** Where something of a person can be written. */
    record Written(
            Surroundings surroundings, Journal journal, OwnWords ownWords, PlanService plans, StayService stays) {}

    /** What is noted of others and of places. */
    record Surroundings(RelatedPersonService related, AddressService addresses) {}

    DemoProtected(
            AccountService accounts, DemoAccounts people, DemoHouses houses, DemoPlans helpers, ProtectingRooms rooms) {
        this.accounts = accounts;
        this.people = people;
        this.houses = houses;
        this.helpers = helpers;
        this.rooms = rooms;
    }

    /** One of them, and the case that was made. */
    record Received(ProtectedHousehold household, ProtectedPerson person, CaseId caseId) {}

    /** Lives a household's days until today. */
    List<Received> live(ProtectedHousehold household) {
        Viewer worker = people.viewer(household.receivedBy());
        FamilyId family = FamilyId.next();
        return TravellingClock.daysAgo(
                household.daysAgo(),
                () -> accounts.actingAs(worker, () -> {
                    List<Received> received = household.members().stream()
                            .map(person -> new Received(household, person, receive(household, person, family, worker)))
                            .toList();
                    protect(household, received.getFirst().caseId());
                    return received;
                }));
    }

    private CaseId receive(ProtectedHousehold household, ProtectedPerson person, FamilyId family, Viewer worker) {
        return rooms.cases().receive(client(person, family), opened -> {
            if (household.room() != null) {
                boolean child = person.kind() == CaseKind.CHILD;
                NewStay stay =
                        NewStay.from(family, worker.body(), child, rooms.clock().instant());
                rooms.written().stays().begin(opened, stay, houses.room(worker.body(), household.room()));
            }
            person.notes().forEach(note -> rooms.written().journal().add(opened, NoteKind.NOTE, note));
            tell(opened, person);
            household
                    .from()
                    .forEach(noted -> rooms.written().surroundings().related().add(opened, related(noted)));
            plan(opened, person);
            return opened.id();
        });
    }

    private static RelatedPerson related(ProtectedHousehold.Noted noted) {
        return RelatedPerson.known(
                noted.relation(),
                noted.tie(),
                RelatedPerson.Identity.named(noted.name(), BirthDay.ofNullable(noted.born())),
                RelatedPerson.Reach.UNKNOWN);
    }

    private static NewClient client(ProtectedPerson person, FamilyId family) {
        return new NewClient(
                family,
                person.kind(),
                ClientDetails.kept(
                        person.knownAs(),
                        person.fullName(),
                        person.number(),
                        person.born(),
                        person.isAnonymous(),
                        "nb",
                        Interpreter.NOT_NEEDED,
                        person.phone() == null ? ContactKind.NONE : ContactKind.TELEPHONE,
                        person.safeContact(),
                        person.mustNotHappen()));
    }

    private void tell(OpenCase opened, ProtectedPerson person) {
        if (person.address() != null) {
            rooms.written().surroundings().addresses().note(opened, person.address(), AddressGrade.ORDINARY);
            rooms.written()
                    .ownWords()
                    .add(
                            opened,
                            new Quotation(
                                    LocalDate.now(rooms.clock()),
                                    WayOfSaying.DIRECTLY,
                                    "Jeg vil ikke tilbake til %s.".formatted(person.address())));
        }
    }

    /** Somebody at the centre owns everything in the plan. */
    private void plan(OpenCase opened, ProtectedPerson person) {
        rooms.written().plans().renew(opened);
        if (person.school() != null) {
            String title = "Avtale fast kontakt ved %s".formatted(person.school());
            rooms.written()
                    .plans()
                    .propose(
                            opened,
                            new OwnMeasure(
                                    title,
                                    Track.PRACTICAL,
                                    Milestone.CHILDREN_SETTLED,
                                    ServiceType.CRISIS_CENTRE,
                                    null,
                                    Set.of()));
        }
        LocalDate due = LocalDate.now(rooms.clock()).plusDays(30);
        for (Measure measure : rooms.written().plans().measures(opened)) {
            rooms.written().plans().agree(opened, measure.id(), helpers.owner(ServiceType.CRISIS_CENTRE, opened), due);
        }
    }

    private void protect(ProtectedHousehold household, CaseId first) {
        Set<AccountId> circle = household.visibleTo().stream()
                .map(person -> people.viewer(person).account())
                .collect(Collectors.toSet());
        rooms.door().open(first, Purpose.CHANGE, opened -> {
            if (household.grade() != Protection.NONE) {
                rooms.protections().set(opened, household.grade(), circle);
            } else if (household.isClosed()) {
                opened.whoSees().closeTo(circle);
            }
            return first;
        });
    }
}
