package no.fotfeste.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.AccessDecision.Grant;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;

/** Deny unless every rule permits; and whatever is taken away, nothing is opened by it. */
class AccessDecisionProperties {

    private static final List<UUID> BODIES = List.of(new UUID(1, 1), new UUID(1, 2));
    private static final List<UUID> PEOPLE = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));

    @Property
    void opensOnlyByAGrantOfWhichEveryWordFits(Chance chance) {
        Viewer viewer = viewer(chance);
        List<Grant> grants = grants(0, chance);
        boolean fits = grants.stream()
                .anyMatch(grant -> grant.body().equals(viewer.body().value())
                        && grant.roles().contains(viewer.role())
                        && !grant.account()
                                .filter(account ->
                                        !account.equals(viewer.account().value()))
                                .isPresent()
                        && !grant.team()
                                .filter(team -> !team.contains(viewer.account().value()))
                                .isPresent());
        assertThat(AccessDecision.of(viewer, grants).permitted()).isEqualTo(fits);
    }

    @Property
    void withoutAnyGrantThereIsNoCase(Chance chance) {
        assertThat(AccessDecision.of(viewer(chance), List.of()))
                .isEqualTo(AccessDecision.deny(AccessDecision.Rule.NO_SUCH_CASE));
    }

    @Property
    void aRestrictionNeverOpensAnything(Chance chance) {
        Viewer viewer = viewer(chance);
        List<Grant> grants = grants(1, chance);
        Restriction restriction = chance.of(Restriction.class);
        List<Grant> restricted = new ArrayList<>(grants);
        int at = chance.between(0, grants.size() - 1);
        Grant before = restricted.remove(at);
        if (restriction != Restriction.TAKEN_AWAY) {
            restricted.add(at, restriction.of(before));
        }
        if (AccessDecision.of(viewer, restricted).permitted()) {
            assertThat(AccessDecision.of(viewer, grants).permitted()).isTrue();
        }
    }

    @Property
    void aRoleWithoutTheRightGetsNothingByAnyGrant(Chance chance) {
        Viewer viewer = viewer(chance);
        List<Grant> grants = grants(0, chance);
        List<Grant> withoutTheRole = grants.stream()
                .map(grant -> new Grant(
                        grant.kind(),
                        grant.body(),
                        grant.account(),
                        grant.until(),
                        without(grant.roles(), viewer.role()),
                        grant.team(),
                        grant.closedTo()))
                .toList();
        assertThat(AccessDecision.of(viewer, withoutTheRole).permitted()).isFalse();
    }

    @Property
    void anEmergencyIsSaidToBeOneOnlyWhereNothingElseOpens(Chance chance) {
        Viewer viewer = viewer(chance);
        List<Grant> grants = grants(0, chance);
        AccessDecision decision = AccessDecision.of(viewer, grants);
        boolean otherwise = AccessDecision.of(
                        viewer,
                        grants.stream()
                                .filter(grant -> grant.kind() != GrantKind.BREAK_GLASS)
                                .toList())
                .permitted();
        assertThat(decision.rule() == AccessDecision.Rule.BREAK_GLASS).isEqualTo(decision.permitted() && !otherwise);
    }

    /** What can be taken from a grant. */
    enum Restriction {
        TAKEN_AWAY,
        FOR_NO_ROLE,
        FOR_A_TEAM_OF_NOBODY,
        FOR_SOMEBODY_ELSE,
        FOR_ANOTHER_BODY;

        Grant of(Grant grant) {
            return new Grant(
                    grant.kind(),
                    this == FOR_ANOTHER_BODY ? new UUID(9, 9) : grant.body(),
                    this == FOR_SOMEBODY_ELSE ? Optional.of(new UUID(9, 9)) : grant.account(),
                    grant.until(),
                    this == FOR_NO_ROLE ? Set.of() : grant.roles(),
                    this == FOR_A_TEAM_OF_NOBODY ? Optional.of(Set.of()) : grant.team(),
                    grant.closedTo());
        }
    }

    private static Viewer viewer(Chance chance) {
        return new Viewer(
                new AccountId(chance.of(PEOPLE)), "Test", new BodyId(chance.of(BODIES)), chance.of(Role.class));
    }

    private static List<Grant> grants(int least, Chance chance) {
        return chance.list(
                least,
                6,
                () -> new Grant(
                        chance.of(GrantKind.class),
                        chance.of(BODIES),
                        chance.onceIn(3) ? Optional.of(chance.of(PEOPLE)) : Optional.empty(),
                        chance.onceIn(2) ? Optional.of(Instant.EPOCH) : Optional.empty(),
                        chance.some(0, List.of(Role.values())),
                        chance.onceIn(3) ? Optional.of(chance.some(0, PEOPLE)) : Optional.empty(),
                        Set.of()));
    }

    private static Set<Role> without(Set<Role> roles, Role role) {
        return roles.stream().filter(each -> each != role).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
