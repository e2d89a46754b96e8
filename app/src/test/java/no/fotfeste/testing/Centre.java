package no.fotfeste.testing;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.NewStay;
import no.fotfeste.stay.Stay;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.stay.house.HouseService.NewRoom;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.stay.house.SectionId;
import no.fotfeste.stay.house.SectionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Builds plainly fictional centres with rooms, and moves people in. */
@TestComponent
public class Centre {

    private final AccountService accounts;
    private final Door door;
    private final CaseService cases;
    private final StayService stays;
    private final HouseService houses;
    private final DirectoryEntries entries;
    private final People people;
    private final Clock clock;

    Centre(
            AccountService accounts,
            Door door,
            CaseService cases,
            StayService stays,
            HouseService houses,
            DirectoryEntries entries,
            People people,
            Clock clock) {
        this.accounts = accounts;
        this.door = door;
        this.cases = cases;
        this.stays = stays;
        this.houses = houses;
        this.entries = entries;
        this.people = people;
        this.clock = clock;
    }

    /** A new centre with somebody who works there. */
    public Viewer withWorker() {
        return with(Role.CENTRE_WORKER);
    }

    /** A new centre with somebody who works there in a role. */
    public Viewer with(Role role) {
        Body body =
                Body.named("Eksempelsenteret " + UUID.randomUUID(), ServiceType.CRISIS_CENTRE, null, Level.MUNICIPAL);
        entries.add(body);
        return people.at(body.id(), role);
    }

    /** A section for women, where rooms are not shared. */
    public SectionId section(Viewer worker) {
        return section(worker, "Avdeling " + UUID.randomUUID());
    }

    /** The same, with a name. */
    public SectionId section(Viewer worker, String name) {
        return houses.addSection(worker.body(), name, SectionKind.WOMEN, false);
    }

    /** A room with some beds. */
    public RoomId room(Viewer worker, SectionId section, String name, int beds) {
        return houses.addRoom(worker.body(), section, new NewRoom(name, beds, Set.of()));
    }

    /** Receives somebody without a stay. */
    public CaseId client(Viewer worker, NewClient client) {
        return accounts.actingAs(worker, () -> cases.receive(client, OpenCase::id));
    }

    /** Moves somebody in now. */
    public Stay movesIn(Viewer worker, CaseId caseId, NewClient client, @Nullable RoomId room) {
        return in(worker, caseId, opened -> {
            stays.begin(
                    opened,
                    NewStay.from(client.family(), worker.body(), client.kind() == CaseKind.CHILD, clock.instant()),
                    room);
            return stays.current(opened).orElseThrow();
        });
    }

    /** Does something with a case, as that worker. */
    public <T> T in(Viewer worker, CaseId caseId, Function<OpenCase, T> work) {
        return accounts.actingAs(worker, () -> door.open(caseId, Purpose.CHANGE, work));
    }
}
