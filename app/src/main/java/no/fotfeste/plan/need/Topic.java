package no.fotfeste.plan.need;

import java.util.Optional;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;

/**
 * What a person may want help with, asked a little at a time (N:4104-4145). Each has the step of the catalogue that answers it,
 * where there is one.
 */
public enum Topic {
    FEELING_SAFE(Track.SAFETY, Milestone.SAFE_NOW, ServiceType.CRISIS_CENTRE, "MAKE_SAFETY_PLAN"),
    HIDDEN_ADDRESS(Track.SAFETY, Milestone.SAFE_NOW, ServiceType.POLICE, "ASSESS_ADDRESS_PROTECTION"),
    PHONE_AND_ACCOUNTS(Track.SAFETY, Milestone.SAFE_NOW, ServiceType.CRISIS_CENTRE, "DIGITAL_SAFETY"),
    A_PLACE_TO_LIVE(Track.PRACTICAL, Milestone.HOME, ServiceType.HOUSING_OFFICE, "OPEN_HOUSING_CASE"),
    BELONGINGS(Track.PRACTICAL, Milestone.HOME, ServiceType.POLICE, "FETCH_BELONGINGS"),
    MONEY(Track.PRACTICAL, Milestone.INCOME, ServiceType.NAV, "HOLD_FIRST_NAV_MEETING"),
    WORK_OR_STUDIES(Track.PRACTICAL, Milestone.INCOME, ServiceType.NAV, ""),
    TALKING_ABOUT_IT(Track.PERSONAL, Milestone.LIFE_OF_ONES_OWN, ServiceType.CRISIS_CENTRE, ""),
    HEALTH(Track.PERSONAL, Milestone.LIFE_OF_ONES_OWN, ServiceType.GP, ""),
    PEOPLE_AROUND(Track.PERSONAL, Milestone.LIFE_OF_ONES_OWN, ServiceType.VOLUNTARY, ""),
    LAWYER(Track.LEGAL, Milestone.LIFE_OF_ONES_OWN, ServiceType.LAWYER, "OFFER_LAWYER"),
    POLICE_REPORT(Track.LEGAL, Milestone.LIFE_OF_ONES_OWN, ServiceType.POLICE, ""),
    RESIDENCE_PERMIT(Track.LEGAL, Milestone.LIFE_OF_ONES_OWN, ServiceType.IMMIGRATION, ""),
    THE_CHILDREN(Track.CHILDREN, Milestone.CHILDREN_SETTLED, ServiceType.CRISIS_CENTRE, ""),
    SCHOOL_OR_KINDERGARTEN(Track.CHILDREN, Milestone.CHILDREN_SETTLED, ServiceType.SCHOOL, "");

    private final Track track;
    private final Milestone milestone;
    private final ServiceType service;
    private final String step;

    Topic(Track track, Milestone milestone, ServiceType service, String step) {
        this.track = track;
        this.milestone = milestone;
        this.service = service;
        this.step = step;
    }

    /** The strand of work it belongs to. */
    public Track track() {
        return track;
    }

    /** Where it leads. */
    public Milestone milestone() {
        return milestone;
    }

    /** The kind of service that answers for it unless people decide otherwise. */
    public ServiceType service() {
        return service;
    }

    /** The step of the catalogue that answers it. */
    public Optional<String> step() {
        return step.isEmpty() ? Optional.empty() : Optional.of(step);
    }
}
