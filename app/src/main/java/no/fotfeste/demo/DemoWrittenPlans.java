package no.fotfeste.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.plan.written.PlanKind;
import no.fotfeste.plan.written.PlanPart;
import no.fotfeste.plan.written.PlanStatus;
import no.fotfeste.plan.written.WrittenPlan;
import no.fotfeste.plan.written.WrittenPlanService;

/** An individual plan that was begun before the hand-over, and written in again since. */
class DemoWrittenPlans {

    private static final int BEGUN_DAYS_AGO = 6;
    private static final int CHANGED_DAYS_AGO = 2;

    private static final Map<PlanPart, String> BEGUN = Map.of(
            PlanPart.GOALS, "Egen bolig i Elvdal, og norskkurs til høsten.",
            PlanPart.PARTICIPANTS, "Hun selv, Nav, boligkontoret og helsestasjonen.");
    private static final Map<PlanPart, String> CHANGED = Map.of(
            PlanPart.GOALS, "Egen bolig i Elvdal, norskkurs, og jobb når barna har kommet på plass.",
            PlanPart.PARTICIPANTS, "Hun selv, Nav, boligkontoret, helsestasjonen og skolen.",
            PlanPart.RESPONSIBLE, "Koordinatoren i Elvdal.");

    private final AccountService accounts;
    private final Door door;
    private final WrittenPlanService plans;
    private final Clock clock;

    DemoWrittenPlans(AccountService accounts, Door door, WrittenPlanService plans, Clock clock) {
        this.accounts = accounts;
        this.door = door;
        this.plans = plans;
        this.clock = clock;
    }

    void write(CaseId caseId, Viewer worker) {
        TravellingClock.daysAgo(BEGUN_DAYS_AGO, () -> write(caseId, worker, BEGUN, -1));
        TravellingClock.daysAgo(CHANGED_DAYS_AGO, () -> write(caseId, worker, CHANGED, 0));
    }

    private boolean write(CaseId caseId, Viewer worker, Map<PlanPart, String> texts, int version) {
        return accounts.actingAs(
                worker,
                () -> door.open(caseId, Purpose.CHANGE, opened -> {
                    LocalDate from = LocalDate.now(clock).plusDays(14);
                    LocalDate review = from.plusMonths(3);
                    plans.write(
                            opened,
                            new WrittenPlan(
                                    PlanKind.INDIVIDUAL, PlanStatus.HERE, from, review, true, texts, version, null));
                    return true;
                }));
    }
}
