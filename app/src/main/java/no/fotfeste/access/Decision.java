package no.fotfeste.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a viewer may open a case, and the rule that decided. Pure: the same question gets the same answer. */
record Decision(boolean permitted, Rule rule) {

    enum Rule {
        OWN_UNIT,
        COORDINATES,
        CIRCLE,
        RECEIVED_PARCEL,
        SYSTEM,
        CREATED,
        NO_SUCH_CASE,
        ROLE_OPENS_NO_CASE,
        NO_GRANT
    }

    /** A grant that is open now. */
    record Grant(GrantKind kind, UUID body, Optional<UUID> account) {

        boolean concerns(Viewer viewer) {
            return body.equals(viewer.body().value())
                    && account.map(viewer.account().value()::equals).orElse(true);
        }
    }

    /** Deny unless a rule permits. A case without any grant is no case. */
    static Decision of(Viewer viewer, List<Grant> openGrants) {
        if (openGrants.isEmpty()) {
            return deny(Rule.NO_SUCH_CASE);
        }
        if (!viewer.role().opensCases()) {
            return deny(Rule.ROLE_OPENS_NO_CASE);
        }
        return openGrants.stream()
                .filter(grant -> grant.concerns(viewer))
                .map(Grant::kind)
                .sorted()
                .findFirst()
                .map(kind -> permit(
                        switch (kind) {
                            case UNIT -> Rule.OWN_UNIT;
                            case COORDINATION -> Rule.COORDINATES;
                            case CIRCLE -> Rule.CIRCLE;
                        }))
                .orElseGet(() -> deny(Rule.NO_GRANT));
    }

    /** What was received is for the body that received it, except for those who only look after the system. */
    static Decision ofParcel(Viewer viewer, Optional<Grants.OpenNow> parcel) {
        if (parcel.isEmpty()) {
            return deny(Rule.NO_SUCH_CASE);
        }
        boolean receives =
                viewer.role() != Role.ADMINISTRATOR && parcel.get().receiver().equals(viewer.body());
        return receives ? permit(Rule.RECEIVED_PARCEL) : deny(Rule.NO_GRANT);
    }

    static Decision permit(Rule rule) {
        return new Decision(true, rule);
    }

    static Decision deny(Rule rule) {
        return new Decision(false, rule);
    }
}
