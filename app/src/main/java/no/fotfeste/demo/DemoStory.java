package no.fotfeste.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.OwnWords;
import no.fotfeste.casefile.Quotation;
import no.fotfeste.casefile.WayOfSaying;
import no.fotfeste.demo.DemoFamily.Child;
import no.fotfeste.demo.DemoFamily.Stage;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.stay.NewStay;
import no.fotfeste.stay.StayService;
import no.fotfeste.stay.house.RoomId;
import org.jspecify.annotations.Nullable;

/** Receives the families of the demo world, each on its day, as the one who had the night watch would have done. */
class DemoStory {

    private final AccountService accounts;
    private final DemoAccounts people;
    private final DemoHouses houses;
    private final DemoPlans plans;
    private final Rooms rooms;

    /** The rooms of the application that receive somebody. */
    record Rooms(CaseService cases, Circumstances circumstances, OwnWords ownWords, StayService stays, Clock clock) {}

    DemoStory(AccountService accounts, DemoAccounts people, DemoHouses houses, DemoPlans plans, Rooms rooms) {
        this.accounts = accounts;
        this.people = people;
        this.houses = houses;
        this.plans = plans;
        this.rooms = rooms;
    }

    /** Lives one family's days until today, and tells which case is the adult's. */
    CaseId live(DemoFamily family) {
        Viewer worker = people.viewer(family.receivedBy());
        List<CaseId> cases = TravellingClock.daysAgo(
                family.daysAgo(), () -> accounts.actingAs(worker, () -> receive(family, worker)));
        if (family.stage().hasReached(Stage.PLANNED)) {
            int days = Math.max(1, family.daysAgo() - 2);
            cases.forEach(each -> TravellingClock.daysAgo(
                    days, () -> accounts.actingAs(worker, () -> plans.agree(each, family.stage(), days))));
        }
        if (family.stage().hasReached(Stage.READY)) {
            plans.handOver(cases.getFirst(), worker, family);
        }
        return cases.getFirst();
    }

    private List<CaseId> receive(DemoFamily family, Viewer worker) {
        FamilyId familyId = FamilyId.next();
        boolean norwegian = family.language().equals("nb");
        NewClient client = new NewClient(
                familyId,
                CaseKind.ADULT,
                ClientDetails.kept(
                        family.knownAs(),
                        family.fullName(),
                        null,
                        null,
                        family.fullName() == null,
                        family.language(),
                        norwegian ? Interpreter.NOT_NEEDED : Interpreter.NEEDED,
                        family.reach().kind(),
                        family.reach().safeContact(),
                        family.reach().mustNotHappen()));
        List<CaseId> cases = new ArrayList<>();
        cases.add(rooms.cases().receive(client, opened -> {
            settle(opened, family, worker, familyId, false);
            rooms.circumstances().note(opened, known(family, norwegian));
            tell(opened, family, norwegian);
            plans.renew(opened);
            return opened.id();
        }));
        family.children().forEach(child -> cases.add(receive(child, family, worker, familyId)));
        return cases;
    }

    private CaseId receive(Child child, DemoFamily family, Viewer worker, FamilyId familyId) {
        BirthDay born =
                BirthDay.kept(Integer.toString(LocalDate.now(rooms.clock()).getYear() - child.age()));
        return rooms.cases().receive(NewClient.child(familyId, child.knownAs(), born, family.language()), opened -> {
            settle(opened, family, worker, familyId, true);
            plans.renew(opened);
            return opened.id();
        });
    }

    private void settle(OpenCase opened, DemoFamily family, Viewer worker, FamilyId familyId, boolean child) {
        if (family.hasStay()) {
            NewStay stay =
                    NewStay.from(familyId, worker.body(), child, rooms.clock().instant());
            rooms.stays().begin(opened, stay, room(family, worker));
        }
    }

    private @Nullable RoomId room(DemoFamily family, Viewer worker) {
        return family.room() == null ? null : houses.room(worker.body(), family.room());
    }

    private void tell(OpenCase opened, DemoFamily family, boolean norwegian) {
        if (family.ownWords() != null) {
            WayOfSaying how = norwegian ? WayOfSaying.DIRECTLY : WayOfSaying.THROUGH_INTERPRETER;
            rooms.ownWords().add(opened, new Quotation(LocalDate.now(rooms.clock()), how, family.ownWords()));
        }
    }

    private static Map<String, String> known(DemoFamily family, boolean norwegian) {
        Map<String, String> known = new TreeMap<>(family.circumstances());
        List<Child> children = family.children();
        known.put("needsPlace", Boolean.toString(family.hasStay()));
        known.put("childrenWithHer", Integer.toString(children.size()));
        known.put(
                "schoolAgeChildren",
                Long.toString(
                        children.stream().filter(child -> child.age() >= 6).count()));
        known.put(
                "kindergartenAgeChildren",
                Long.toString(children.stream()
                        .filter(child -> child.age() >= 1 && child.age() < 6)
                        .count()));
        known.put("languageDiffers", Boolean.toString(!norwegian));
        return known;
    }
}
