package no.fotfeste.casefile.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OnlyToHelp;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.emergency.EmergencyOpeningService;
import no.fotfeste.access.rights.DeputyService;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.coordination.CoordinationPeriod;
import no.fotfeste.network.coordination.CoordinationService;
import no.fotfeste.network.coordination.Provision;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.InventedName;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Property;
import no.fotfeste.testing.Visits;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * People at two houses do what can be done about who sees a case, in any order, some of them in emergencies. The same is done in a twin
 * of that world without the emergencies: when they have ended, the same people see the case in both.
 */
@IntegrationTest
class EmergencyProperties {

    private static final MunicipalityNumber HERE = new MunicipalityNumber("0301");

    @Autowired
    AccountService accounts;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    DeputyService deputies;

    @Autowired
    CaseService cases;

    @Autowired
    Door door;

    @Autowired
    ProtectionService protections;

    @Autowired
    RelatedPersonService persons;

    @Autowired
    CoordinationService coordination;

    @Autowired
    EmergencyOpeningService breaks;

    @Autowired
    Visits visits;

    enum Kind {
        BREAK_GLASS,
        RAISE,
        LOWER,
        LIST,
        REMOVE,
        COORDINATE,
        END
    }

    /**
     * @param by who does it
     * @param of whom it is about
     * @param circle who is chosen
     */
    record Act(Kind kind, int by, int of, Set<Integer> circle) {}

    @Property(tries = 12)
    void nothingIsLeftOfAnEmergencyAndSomebodyAlwaysLeads(Chance chance) {
        World world = new World();
        World twin = new World();
        for (Act act : chance.list(6, 14, () -> act(chance))) {
            world.make(act);
            world.holds(act);
            if (act.kind() != Kind.BREAK_GLASS && act.kind() != Kind.END) {
                twin.make(act);
                twin.holds(act);
            }
        }
        world.endAll();
        assertThat(world.seenBy()).isEqualTo(twin.seenBy());
    }

    /** A third of what is done is opening in an emergency, so that the rest is often done in one. */
    private static Act act(Chance chance) {
        Kind kind = chance.onceIn(3) ? Kind.BREAK_GLASS : chance.of(Kind.class);
        return new Act(
                kind,
                chance.between(0, World.PEOPLE - 1),
                chance.between(0, World.PEOPLE - 1),
                chance.some(0, List.of(0, 1, 2, 3, 4, 5)));
    }

    /** Two leaders and two workers at a house, a leader and a worker at another; the case is the first house's. */
    private final class World {

        static final int PEOPLE = 6;

        private final BodyId house = body();
        private final BodyId other = body();
        private final List<Viewer> people = List.of(
                person(house, Role.CENTRE_LEADER),
                person(house, Role.CENTRE_LEADER),
                person(house, Role.CENTRE_WORKER),
                person(house, Role.CENTRE_WORKER),
                person(other, Role.CENTRE_LEADER),
                person(other, Role.CENTRE_WORKER));
        private final List<RelatedPerson> listed = new ArrayList<>();
        private final CaseId caseId;

        World() {
            deputies.name(people.getFirst(), people.get(4).account());
            caseId = accounts.actingAs(people.get(2), () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
        }

        private BodyId body() {
            return entries.add(Body.named(
                            "Eksempelstedet " + UUID.randomUUID(), ServiceType.CRISIS_CENTRE, HERE, Level.MUNICIPAL))
                    .id();
        }

        private Viewer person(BodyId body, Role role) {
            String name = "Test " + InventedName.surname();
            return accounts.create(
                    new NewAccount("property-" + UUID.randomUUID(), People.PASSWORD, name, body, null, role));
        }

        void make(Act act) {
            Viewer by = people.get(act.by());
            switch (act.kind()) {
                case BREAK_GLASS ->
                    visits.as(by)
                            .post(
                                    "/break-glass",
                                    Map.of("case", caseId.toString(), "reason", "DANGER", "words", "Hun ringte"));
                case RAISE -> as(by, opened -> protect(opened, act));
                case LOWER ->
                    as(by, opened -> {
                        protections.set(opened, Protection.NONE, Set.of());
                        return opened;
                    });
                case LIST -> as(by, opened -> list(opened, people.get(act.of())));
                case REMOVE -> as(by, this::remove);
                case COORDINATE -> as(by, this::coordinate);
                case END -> end(by);
            }
        }

        private OpenCase protect(OpenCase opened, Act act) {
            Set<AccountId> offered = protections.candidates(opened).stream()
                    .map(account -> account.viewer().account())
                    .collect(Collectors.toSet());
            protections.set(
                    opened,
                    Protection.STRICTLY_CONFIDENTIAL,
                    act.circle().stream()
                            .map(each -> people.get(each).account())
                            .filter(offered::contains)
                            .collect(Collectors.toSet()));
            return opened;
        }

        private OpenCase list(OpenCase opened, Viewer who) {
            RelatedPerson person = RelatedPerson.known(
                    Relation.KIN_OF_PERPETRATOR,
                    Tie.OTHER_KIN,
                    RelatedPerson.Identity.named(who.displayName(), null),
                    RelatedPerson.Reach.by(List.of(), HERE));
            persons.add(opened, person);
            listed.add(person);
            return opened;
        }

        private OpenCase remove(OpenCase opened) {
            if (!listed.isEmpty()) {
                persons.remove(opened, listed.getFirst().id());
                listed.removeFirst();
            }
            return opened;
        }

        private OpenCase coordinate(OpenCase opened) {
            UUID present =
                    coordination.present(opened).map(CoordinationPeriod::id).orElse(null);
            coordination.decide(opened, other, null, Provision.MUNICIPAL_COORDINATION, present, false);
            return opened;
        }

        private void end(Viewer by) {
            as(by, opened -> {
                if (opened.brokenUntil().isPresent()) {
                    breaks.end(opened);
                }
                return opened;
            });
        }

        void endAll() {
            people.forEach(this::end);
        }

        /** Does it if they may; whoever sees nothing, or is there to help, changes nothing. */
        private <T> Optional<T> as(Viewer who, Function<OpenCase, T> work) {
            try {
                return Optional.of(accounts.actingAs(who, () -> door.open(caseId, Purpose.CHANGE, work)));
            } catch (CaseNotFound | OnlyToHelp refused) {
                return Optional.empty();
            }
        }

        /** Who sees the case by a right of their own, in the order of the world. */
        List<Boolean> seenBy() {
            return people.stream()
                    .map(who ->
                            as(who, opened -> opened.brokenUntil().isEmpty()).orElse(false))
                    .toList();
        }

        void holds(Act act) {
            List<Boolean> seen = seenBy();
            List<Boolean> opens = people.stream()
                    .map(who -> as(who, OpenCase::id).isPresent())
                    .toList();
            List<Integer> inConflict = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                String name = people.get(i).displayName();
                if (listed.stream()
                        .anyMatch(each -> each.identity().name().reveal().equals(name))) {
                    inConflict.add(i);
                    assertThat(opens.get(i))
                            .as("%s is listed, after %s", i, act)
                            .isFalse();
                }
            }
            List<Integer> leaders = new ArrayList<>(List.of(0, 1, 4));
            leaders.removeAll(inConflict);
            if (!leaders.isEmpty()) {
                assertThat(leaders.stream().anyMatch(seen::get))
                        .as("a leader of %s reaches it, after %s: %s", leaders, act, seen)
                        .isTrue();
            }
        }
    }
}
