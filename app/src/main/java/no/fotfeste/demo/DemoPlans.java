package no.fotfeste.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.demo.DemoAccounts.Person;
import no.fotfeste.demo.DemoFamily.Stage;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.Owner;
import no.fotfeste.plan.PlanService;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.stay.Destination;
import no.fotfeste.stay.StayService;

/** Brings the plans of the demo world to where each family is: owners, requests, hand-overs. All in Elvdal. */
class DemoPlans {

    private static final Map<ServiceType, String> SERVICES = Map.of(
            ServiceType.NAV, "Nav Elvdal",
            ServiceType.HOUSING_OFFICE, "Boligkontoret i Elvdal",
            ServiceType.HEALTH_CENTRE, "Helsestasjonen i Elvdal",
            ServiceType.SCHOOL, "Elvdal skole",
            ServiceType.KINDERGARTEN, "Elvdal barnehage",
            ServiceType.CHILD_WELFARE, "Barnevernet i Elvdal",
            ServiceType.POLICE, "Politiet i Demofylket",
            ServiceType.FAMILY_COUNSELLING, "Familievernkontoret i Demofylket",
            ServiceType.LAWYER, "Advokatvakten i Demofylket");
    private static final List<String> WITH_ACCOUNTS =
            List.of("Nav Elvdal", "Boligkontoret i Elvdal", "Helsestasjonen i Elvdal");
    private static final String COORDINATING = "Elvdal kommune, koordinerende enhet";

    private final AccountService accounts;
    private final DemoAccounts people;
    private final DemoPlaces places;
    private final Door door;
    private final PlanningRooms rooms;

    /** The rooms of the application that plan and ask. */
    record PlanningRooms(
            PlanService plans, DemoWrittenPlans written, DemoAsking asking, StayService stays, Clock clock) {}

    DemoPlans(AccountService accounts, DemoAccounts people, DemoPlaces places, Door door, PlanningRooms rooms) {
        this.accounts = accounts;
        this.people = people;
        this.places = places;
        this.door = door;
        this.rooms = rooms;
    }

    void renew(OpenCase opened) {
        rooms.plans().renew(opened);
    }

    /** Talks the plan through: most measures get an owner and a day, some are done, a few nobody has taken. */
    int agree(CaseId caseId, Stage stage, int daysAgo) {
        return door.open(caseId, Purpose.CHANGE, opened -> {
            List<Measure> measures = rooms.plans().measures(opened);
            for (int i = 0; i < measures.size(); i++) {
                advance(opened, measures.get(i), i, stage, daysAgo);
            }
            return measures.size();
        });
    }

    private void advance(OpenCase opened, Measure measure, int number, Stage stage, int daysAgo) {
        int kind = stage.hasReached(Stage.HANDED_OVER) ? number % 4 : number % 9;
        if (kind == 8) {
            return;
        }
        LocalDate due = LocalDate.now(rooms.clock()).plusDays(daysAgo + number * 5L % 23 - 2);
        String service = SERVICES.getOrDefault(measure.subject().service(), "");
        Owner owner = owner(service, opened);
        Measure agreed = rooms.plans().agree(opened, measure.id(), owner, due);
        boolean asks = stage == Stage.ASKED || stage == Stage.READY;
        if (asks && WITH_ACCOUNTS.contains(service) && kind < 3) {
            ask(opened, agreed, owner);
        } else if (kind < 2 || (stage.hasReached(Stage.HANDED_OVER) && kind == 2)) {
            int later = Math.max(0, daysAgo - 2 - number * 3 % 11);
            TravellingClock.daysAgo(later, () -> rooms.plans().completed(opened, agreed.id(), ""));
        } else if (kind == 3) {
            rooms.plans().started(opened, agreed.id());
        }
    }

    /** Who at this kind of service takes things on; the one at the centre where there is none. */
    Owner owner(ServiceType service, OpenCase opened) {
        return owner(SERVICES.getOrDefault(service, ""), opened);
    }

    private Owner owner(String service, OpenCase opened) {
        if (service.isEmpty()) {
            Viewer worker = opened.viewer().orElseThrow();
            return new Owner(worker.body(), accounts.contactOf(worker.account()).orElseThrow());
        }
        DemoPlaces.Place place = places.named(service);
        return new Owner(place.body().id(), place.contact().id());
    }

    private void ask(OpenCase opened, Measure measure, Owner owner) {
        rooms.asking()
                .send(
                        opened,
                        new NewRequest(
                                RequestKind.REQUEST,
                                measure.id(),
                                measure.stepCode().orElse("OWN"),
                                owner.body(),
                                owner.contact(),
                                "Kan dere ta dette? Vi hjelper gjerne med papirene.",
                                List.of(Piece.of(PieceKind.STEP, measure.title(Language.BOKMAL))),
                                LocalDate.now(rooms.clock()).plusDays(14)));
    }

    /** Writes an individual plan and sends the hand-over to Elvdal; further on, Mona there accepts it, and the family moves. */
    void handOver(CaseId caseId, Viewer worker, DemoFamily family) {
        if (family.stage() == Stage.READY) {
            rooms.written().write(caseId, worker);
        }
        ParcelId parcel = TravellingClock.daysAgo(
                5, () -> accounts.actingAs(worker, () -> door.open(caseId, Purpose.HAND_OVER, this::sendHandOver)));
        if (family.stage().hasReached(Stage.HANDED_OVER)) {
            Viewer mona = people.viewer(Person.MONA);
            TravellingClock.daysAgo(3, () -> accounts.actingAs(mona, () -> accept(parcel, mona)));
        }
        if (family.stage().hasReached(Stage.MOVED)) {
            TravellingClock.daysAgo(1, () -> accounts.actingAs(worker, () -> moveOut(caseId)));
        }
    }

    private ParcelId sendHandOver(OpenCase opened) {
        DemoPlaces.Place coordinating = places.named(COORDINATING);
        Request sent = rooms.asking()
                .send(
                        opened,
                        new NewRequest(
                                RequestKind.HAND_OVER,
                                null,
                                "HAND_OVER",
                                coordinating.body().id(),
                                coordinating.contact().id(),
                                "Familien flytter til Elvdal. Hvem hos dere følger opp videre?",
                                List.of(
                                        Piece.ready(PieceKind.HOME, Piece.Readiness.YES, "Leiekontrakt er skrevet"),
                                        Piece.ready(PieceKind.SCHOOL, Piece.Readiness.NO, "Skoleplass mangler")),
                                LocalDate.now(rooms.clock()).plusDays(7)));
        return sent.parcel();
    }

    private boolean accept(ParcelId parcel, Viewer mona) {
        return door.openParcel(parcel, Purpose.ANSWER_REQUEST, opened -> {
            Request read = rooms.asking().answers().open(opened);
            rooms.asking()
                    .answers()
                    .answer(
                            opened,
                            read.version(),
                            new RequestAction.Accept(
                                    mona.displayName(),
                                    accounts.contactOf(mona.account()).orElseThrow(),
                                    "Jeg ringer i morgen."));
            return true;
        });
    }

    private boolean moveOut(CaseId caseId) {
        return door.open(caseId, Purpose.DEPARTURE, opened -> {
            rooms.stays()
                    .current(opened)
                    .ifPresent(stay -> rooms.stays()
                            .end(
                                    opened,
                                    stay,
                                    Destination.NEW_HOME,
                                    rooms.clock().instant()));
            return true;
        });
    }
}
