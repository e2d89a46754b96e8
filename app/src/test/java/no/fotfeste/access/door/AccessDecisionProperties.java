package no.fotfeste.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.AccessDecision.Grant;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;

/** Deny unless every rule permits; and whatever is taken away, nothing is opened by it. */
class AccessDecisionProperties {

    private static final List<UUID> BODIES = List.of(new UUID(1, 1), new UUID(1, 2));
    private static final List<UUID> PEOPLE = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));

    @Property
    void opensOnlyByAGrantOfWhichEveryWordFits(
            @ForAll @From("viewers") Viewer viewer, @ForAll @Size(max = 6) List<@From("grants") Grant> grants) {
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
    void withoutAnyGrantThereIsNoCase(@ForAll @From("viewers") Viewer viewer) {
        assertThat(AccessDecision.of(viewer, List.of()))
                .isEqualTo(AccessDecision.deny(AccessDecision.Rule.NO_SUCH_CASE));
    }

    @Property
    void aRestrictionNeverOpensAnything(
            @ForAll @From("viewers") Viewer viewer,
            @ForAll @Size(min = 1, max = 6) List<@From("grants") Grant> grants,
            @ForAll @From("restrictions") Restriction restriction,
            @ForAll int which) {
        List<Grant> restricted = new ArrayList<>(grants);
        int at = Math.floorMod(which, grants.size());
        Grant before = restricted.remove(at);
        if (restriction != Restriction.TAKEN_AWAY) {
            restricted.add(at, restriction.of(before));
        }
        if (AccessDecision.of(viewer, restricted).permitted()) {
            assertThat(AccessDecision.of(viewer, grants).permitted()).isTrue();
        }
    }

    @Property
    void aRoleWithoutTheRightGetsNothingByAnyGrant(
            @ForAll @From("viewers") Viewer viewer, @ForAll @Size(max = 6) List<@From("grants") Grant> grants) {
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
    void anEmergencyIsSaidToBeOneOnlyWhereNothingElseOpens(
            @ForAll @From("viewers") Viewer viewer, @ForAll @Size(max = 6) List<@From("grants") Grant> grants) {
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

    @Provide
    Arbitrary<Restriction> restrictions() {
        return Arbitraries.of(Restriction.class);
    }

    @Provide
    Arbitrary<Viewer> viewers() {
        return Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(BODIES), Arbitraries.of(Role.class))
                .as((person, body, role) -> new Viewer(new AccountId(person), "Test", new BodyId(body), role));
    }

    @Provide
    Arbitrary<Grant> grants() {
        return Combinators.combine(
                        Arbitraries.of(GrantKind.class),
                        Arbitraries.of(BODIES),
                        Arbitraries.of(PEOPLE).optional(0.4),
                        Arbitraries.just(Instant.EPOCH).optional(0.5),
                        Arbitraries.of(Role.class).set(),
                        Arbitraries.of(PEOPLE).set().optional(0.3))
                .as((kind, body, account, until, roles, team) ->
                        new Grant(kind, body, account, until, roles, team, Set.of()));
    }

    private static Set<Role> without(Set<Role> roles, Role role) {
        return roles.stream().filter(each -> each != role).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
