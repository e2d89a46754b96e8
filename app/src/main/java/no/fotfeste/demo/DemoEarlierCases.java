package no.fotfeste.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseChanges;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.demo.DemoAccounts.Person;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.OwnMeasure;
import no.fotfeste.plan.Owner;
import no.fotfeste.plan.PlanService;

/** Cases that were closed long ago. From them it is known how long the services of the demo world take to answer. */
class DemoEarlierCases {

    private static final List<String> KNOWN_AS = List.of("Alma", "Berit", "Cora", "Dina", "Eva", "Frida");
    private static final int LATEST = 190;
    private static final int BETWEEN = 60;
    private static final int LASTED = 150;

    /** What was asked for, of whom, and about how many days the answer took. */
    private enum Asked {
        MONEY(ServiceType.NAV, Milestone.INCOME, "Søke om stønad til livsopphold", 9),
        HOME(ServiceType.HOUSING_OFFICE, Milestone.HOME, "Søke om kommunal bolig", 24),
        SCHOOL(ServiceType.SCHOOL, Milestone.CHILDREN_SETTLED, "Skoleplass", 6),
        KINDERGARTEN(ServiceType.KINDERGARTEN, Milestone.CHILDREN_SETTLED, "Barnehageplass", 12),
        HEALTH(ServiceType.HEALTH_CENTRE, Milestone.CHILDREN_SETTLED, "Time hos helsesykepleier", 8),
        CHILD_WELFARE(ServiceType.CHILD_WELFARE, Milestone.CHILDREN_SETTLED, "Samtale med barnevernet", 7),
        POLICE(ServiceType.POLICE, Milestone.SAFE_NOW, "Vurdere beskyttelse", 4),
        MEDIATION(ServiceType.FAMILY_COUNSELLING, Milestone.LIFE_OF_ONES_OWN, "Time til mekling", 18),
        LAWYER(ServiceType.LAWYER, Milestone.LIFE_OF_ONES_OWN, "Time hos advokat", 5),
        COORDINATOR(ServiceType.COORDINATING_SERVICE, Milestone.LIFE_OF_ONES_OWN, "Navn på koordinator", 11),
        CENTRE(ServiceType.CRISIS_CENTRE, Milestone.LIFE_OF_ONES_OWN, "Samtaler på senteret", 3);

        private final ServiceType service;
        private final Milestone milestone;
        private final String title;
        private final int days;

        Asked(ServiceType service, Milestone milestone, String title, int days) {
            this.service = service;
            this.milestone = milestone;
            this.title = title;
            this.days = days;
        }

        int days(int family) {
            return Math.max(1, days + (family * 7 + title.length()) % (days + 1) - days / 2);
        }
    }

    private final AccountService accounts;
    private final DemoAccounts people;
    private final DemoPlans helpers;
    private final Door door;
    private final EarlierRooms rooms;

    /** The rooms of the application that receive, plan and close. */
    record EarlierRooms(CaseService cases, CaseChanges changes, PlanService plans, java.time.Clock clock) {}

    DemoEarlierCases(AccountService accounts, DemoAccounts people, DemoPlans helpers, Door door, EarlierRooms rooms) {
        this.accounts = accounts;
        this.people = people;
        this.helpers = helpers;
        this.door = door;
        this.rooms = rooms;
    }

    void live() {
        Viewer worker = people.viewer(Person.ANE);
        for (int family = 0; family < KNOWN_AS.size(); family++) {
            int number = family;
            int received = LATEST + BETWEEN * family;
            CaseId id =
                    TravellingClock.daysAgo(received, () -> accounts.actingAs(worker, () -> live(number, received)));
            TravellingClock.daysAgo(received - LASTED, () -> accounts.actingAs(worker, () -> close(id)));
        }
    }

    private CaseId live(int family, int received) {
        return rooms.cases().receive(NewClient.anonymous(KNOWN_AS.get(family)), opened -> {
            for (Asked asked : Asked.values()) {
                ask(opened, asked, received, asked.days(family));
            }
            return opened.id();
        });
    }

    /** Agreed and asked on the first day, answered after some days, done a week after that. */
    private void ask(OpenCase opened, Asked asked, int received, int days) {
        OwnMeasure own = new OwnMeasure(asked.title, Track.PRACTICAL, asked.milestone, asked.service, null, Set.of());
        MeasureId id = rooms.plans().propose(opened, own);
        Owner owner = helpers.owner(asked.service, opened);
        rooms.plans().agree(opened, id, owner, LocalDate.now(rooms.clock()).plusDays(days));
        if (asked == Asked.CENTRE) {
            TravellingClock.daysAgo(received - days, () -> rooms.plans().completed(opened, id, ""));
            return;
        }
        rooms.plans().requested(opened, id);
        TravellingClock.daysAgo(received - days, () -> rooms.plans().accepted(opened, id, owner.contact()));
        TravellingClock.daysAgo(received - days - 7, () -> rooms.plans().completed(opened, id, ""));
    }

    private CaseId close(CaseId id) {
        return door.open(id, Purpose.CHANGE, opened -> {
            rooms.changes().close(opened);
            return id;
        });
    }
}
