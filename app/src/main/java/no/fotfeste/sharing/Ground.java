package no.fotfeste.sharing;

import no.fotfeste.directory.Body;
import no.fotfeste.directory.ServiceType;

/**
 * Why something may be told in spite of the duty of secrecy (krisesenterlova § 5). Read in the consolidated acts as they stood on
 * 28 July 2026; each text of a page says the provision.
 */
public enum Ground {
    /** Whoever is protected by the secrecy has consented: forvaltningsloven § 13 a no. 1. */
    CONSENT,
    /**
     * Necessary to promote the tasks that the municipality has under this very act, and only to other administrative bodies:
     * krisesenterlova § 5 third paragraph.
     */
    TASKS,
    /** The duty to report to child welfare, on one of five grounds: krisesenterlova § 6 second paragraph. */
    DUTY_TO_REPORT,
    /** The duty to avert certain crimes, whatever the secrecy: straffeloven § 196. */
    DUTY_TO_AVERT,
    /**
     * Necessary to prevent substantial danger to somebody's life or serious harm to somebody's health: krisesenterlova § 5 third
     * paragraph, and towards others than administrative bodies forvaltningsloven § 13 b no. 7.
     */
    SERIOUS_DANGER,
    /** An order to give information: by child welfare krisesenterlova § 6 third paragraph; others by the act that they name. */
    ORDER;

    /**
     * Whether it gives way where the person has said no. That TASKS does is stricter than the act: a no shall be worth something, and
     * what cannot wait has grounds of its own.
     */
    public boolean givesWayToANo() {
        return switch (this) {
            case CONSENT, TASKS -> true;
            case DUTY_TO_REPORT, DUTY_TO_AVERT, SERIOUS_DANGER, ORDER -> false;
        };
    }

    /** Whether this recipient can be told on this ground. */
    boolean reaches(Body recipient) {
        return switch (this) {
            case TASKS ->
                switch (recipient.level()) {
                    case MUNICIPAL, COUNTY, STATE -> true;
                    case PRIVATE, VOLUNTARY -> false;
                };
            case DUTY_TO_REPORT -> recipient.type() == ServiceType.CHILD_WELFARE;
            case CONSENT, DUTY_TO_AVERT, SERIOUS_DANGER, ORDER -> true;
        };
    }

    /** Whether somebody who is in no directory can be told on this ground. */
    boolean reachesOutsiders() {
        return switch (this) {
            case CONSENT, DUTY_TO_AVERT, SERIOUS_DANGER, ORDER -> true;
            case TASKS, DUTY_TO_REPORT -> false;
        };
    }
}
