package no.fotfeste.stay.departure.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.stay.Destination;
import no.fotfeste.stay.departure.FollowUp;
import no.fotfeste.stay.departure.Leaving;
import no.fotfeste.stay.departure.web.DepartureView.Asked;
import no.fotfeste.web.Form;

/** Reads how somebody leaves. What is not in place needs a reason; nothing more is asked of who returns to the perpetrator. */
final class DepartureForm {

    static final String RIGHTS = "RIGHTS_INFORMATION";
    static final String SAFETY = "SAFETY_PLAN";
    static final String FOLLOW_UP = "FOLLOW_UP";

    private final Form form;
    private final DepartureView view;

    DepartureForm(Form form, DepartureView view) {
        this.form = form;
        this.view = view;
    }

    Optional<Leaving> read(Instant at) {
        Optional<Destination> destination = form.choice("destination", Destination.class);
        if (destination.isEmpty()) {
            form.refuse("destination", "stay.departure.destination.missing");
        }
        Optional<FollowUp> followUp = form.choice("followUp", FollowUp.class);
        if (followUp.isEmpty()) {
            form.refuse("followUp", "stay.departure.followUp.missing");
        }
        Map<String, String> missing = missing(followUp);
        childWelfare();
        String contact = form.text("agreedContact");
        if (form.isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new Leaving(
                destination.orElse(Destination.UNKNOWN),
                form.ticked("rightsInformation"),
                form.ticked("safetyPlan"),
                followUp.orElse(FollowUp.NOT_OFFERED),
                form.ticked("returnPlan"),
                contact,
                missing,
                at));
    }

    private Map<String, String> missing(Optional<FollowUp> followUp) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (!form.ticked("rightsInformation")) {
            ask(missing, RIGHTS);
        }
        if (!form.ticked("safetyPlan")) {
            ask(missing, SAFETY);
        }
        if (followUp.equals(Optional.of(FollowUp.NOT_OFFERED))) {
            ask(missing, FOLLOW_UP);
        }
        for (Asked asked : view.conditions()) {
            if (!asked.answer().met()) {
                ask(missing, asked.name());
            }
        }
        return missing;
    }

    /** A child leaves with a decision on a report to child welfare, or with the reason why there is none yet. */
    private void childWelfare() {
        for (DepartureView.Child child : view.mustBeDecided(form)) {
            if (!FamilyDeparture.isDecided(form.value(child.reportField()))) {
                form.text(child.whyNotField(), "stay.departure.whyNot.missing");
            }
        }
    }

    private void ask(Map<String, String> missing, String what) {
        missing.put(what, form.text("reason-" + what, "stay.departure.reason.missing"));
    }
}
