package no.fotfeste.plan;

import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.casefile.CircumstancesChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Looks again at what the facts ask for when a module says that they changed. */
@Component
class RenewalListener {

    private final Door door;
    private final PlanService plans;

    RenewalListener(Door door, PlanService plans) {
        this.door = door;
        this.plans = plans;
    }

    @ApplicationModuleListener
    void renew(CircumstancesChanged changed) {
        door.openAsSystem(changed.caseId(), Purpose.FOLLOW_UP, opened -> {
            plans.renew(opened);
            return opened.id();
        });
    }
}
