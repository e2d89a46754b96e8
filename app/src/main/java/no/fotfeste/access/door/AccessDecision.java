package no.fotfeste.access.door;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;

/**
 * Whether a viewer may open a case, and the rule that decided. Pure: the same question gets the same answer.
 *
 * @param until when the right that decided runs out by itself; empty for one that lasts until somebody ends it
 */
public record AccessDecision(boolean permitted, Rule rule, Optional<Instant> until) {

    public enum Rule {
        OWN_UNIT,
        COORDINATES,
        CIRCLE,
        STEPS_IN,
        BREAK_GLASS,
        RECEIVED_PARCEL,
        SYSTEM,
        CREATED,
        VISIBLE,
        AUDITS,
        NO_SUCH_CASE,
        ROLE_OPENS_NO_CASE,
        CONFLICT,
        ONLY_TO_HELP,
        NO_GRANT
    }

    /**
     * A grant that is open now.
     *
     * @param account empty for everybody at the body
     * @param roles who may use a grant of this kind now
     * @param team the people of the one team at the body that it is for; empty when it is for all of them
     * @param closedTo the accounts that the case is closed to for a conflict of interest, whatever else would open it
     */
    record Grant(
            GrantKind kind,
            UUID body,
            Optional<UUID> account,
            Optional<Instant> until,
            Set<Role> roles,
            Optional<Set<UUID>> team,
            Set<UUID> closedTo) {

        /** Every word of it must fit: it is for this body, this person, this role and this team. */
        boolean concerns(Viewer viewer) {
            UUID asking = viewer.account().value();
            return body.equals(viewer.body().value())
                    && roles.contains(viewer.role())
                    && account.map(asking::equals).orElse(true)
                    && team.map(people -> people.contains(asking)).orElse(true);
        }
    }

    /** Deny unless a rule permits. A case without any grant is no case. */
    static AccessDecision of(Viewer viewer, List<Grant> openGrants) {
        if (openGrants.isEmpty()) {
            return deny(Rule.NO_SUCH_CASE);
        }
        if (openGrants.stream().anyMatch(grant -> isIn(viewer, grant.closedTo()))) {
            return deny(Rule.CONFLICT);
        }
        return openGrants.stream()
                .filter(grant -> grant.concerns(viewer))
                .min(Comparator.comparing(Grant::kind))
                .map(grant -> new AccessDecision(true, ruleOf(grant.kind()), grant.until()))
                .orElseGet(() -> deny(viewer.role().opensCases() ? Rule.NO_GRANT : Rule.ROLE_OPENS_NO_CASE));
    }

    private static Rule ruleOf(GrantKind kind) {
        return switch (kind) {
            case UNIT -> Rule.OWN_UNIT;
            case COORDINATION -> Rule.COORDINATES;
            case CIRCLE -> Rule.CIRCLE;
            case DEPUTY -> Rule.STEPS_IN;
            case BREAK_GLASS -> Rule.BREAK_GLASS;
        };
    }

    /** What was received is for the body that received it, and there for the roles that may read what was received. */
    static AccessDecision ofParcel(Viewer viewer, Optional<GrantRepository.OpenNow> parcel) {
        if (parcel.isEmpty()) {
            return deny(Rule.NO_SUCH_CASE);
        }
        if (isIn(viewer, parcel.get().closedTo())) {
            return deny(Rule.CONFLICT);
        }
        boolean receives = parcel.get().roles().contains(viewer.role())
                && parcel.get().receiver().equals(viewer.body());
        return receives ? permit(Rule.RECEIVED_PARCEL) : deny(Rule.NO_GRANT);
    }

    private static boolean isIn(Viewer viewer, Set<UUID> accounts) {
        return accounts.contains(viewer.account().value());
    }

    public static AccessDecision permit(Rule rule) {
        return new AccessDecision(true, rule, Optional.empty());
    }

    static AccessDecision deny(Rule rule) {
        return new AccessDecision(false, rule, Optional.empty());
    }
}
