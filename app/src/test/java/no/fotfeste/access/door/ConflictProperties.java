package no.fotfeste.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.AccessDecision.Grant;
import no.fotfeste.access.door.AccessDecision.Rule;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;

/** Whatever else would open a case, a conflict of interest closes it; and it opens nothing. */
class ConflictProperties {

    private static final List<UUID> BODIES = List.of(new UUID(1, 1), new UUID(1, 2));
    private static final List<UUID> ACCOUNTS = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));

    @Property
    void aConflictBeatsEveryGrant(Chance chance) {
        Viewer viewer = viewer(chance);
        List<Grant> grants = grants(chance);
        Set<UUID> own = Set.of(viewer.account().value());
        AccessDecision decision = AccessDecision.of(viewer, closedTo(grants, own));
        assertThat(decision.permitted()).isFalse();
        assertThat(decision.rule()).isEqualTo(grants.isEmpty() ? Rule.NO_SUCH_CASE : Rule.CONFLICT);
    }

    @Property
    void addingAConflictNeverOpensAnything(Chance chance) {
        Viewer viewer = viewer(chance);
        List<Grant> grants = grants(chance);
        Set<UUID> some = chance.some(0, ACCOUNTS);
        Set<UUID> more = chance.some(0, ACCOUNTS);
        Set<UUID> all = Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
        boolean before = AccessDecision.of(viewer, closedTo(grants, some)).permitted();
        boolean after = AccessDecision.of(viewer, closedTo(grants, all)).permitted();
        assertThat(after && !before).isFalse();
    }

    @Property
    void aConflictOfOthersChangesNothing(Chance chance) {
        Viewer viewer = viewer(chance);
        List<Grant> grants = grants(chance);
        Set<UUID> others = chance.some(0, ACCOUNTS);
        Set<UUID> without = others.stream()
                .filter(account -> !account.equals(viewer.account().value()))
                .collect(Collectors.toUnmodifiableSet());
        assertThat(AccessDecision.of(viewer, closedTo(grants, without)))
                .isEqualTo(AccessDecision.of(viewer, closedTo(grants, Set.of())));
    }

    @Property
    void whatWasReceivedIsClosedToo(Chance chance) {
        Viewer viewer = viewer(chance);
        Set<UUID> closedTo = chance.some(0, ACCOUNTS);
        AccessDecision decision = AccessDecision.ofParcel(
                viewer,
                Optional.of(
                        new GrantRepository.OpenNow(CaseId.next(), viewer.body(), Set.of(Role.values()), closedTo)));
        boolean own = closedTo.contains(viewer.account().value());
        assertThat(own && decision.permitted()).isFalse();
        assertThat(own).isEqualTo(decision.rule() == Rule.CONFLICT);
    }

    private static Viewer viewer(Chance chance) {
        return new Viewer(
                new AccountId(chance.of(ACCOUNTS)),
                "Test Eksempel",
                new BodyId(chance.of(BODIES)),
                chance.of(Role.class));
    }

    private static List<Grant> grants(Chance chance) {
        return chance.list(
                0,
                5,
                () -> new Grant(
                        chance.of(GrantKind.class),
                        chance.of(BODIES),
                        chance.onceIn(20) ? Optional.empty() : Optional.of(chance.of(ACCOUNTS)),
                        Optional.empty(),
                        Set.of(Role.values()),
                        Optional.empty(),
                        Set.of()));
    }

    private static List<Grant> closedTo(List<Grant> grants, Set<UUID> accounts) {
        return grants.stream()
                .map(grant -> new Grant(
                        grant.kind(),
                        grant.body(),
                        grant.account(),
                        grant.until(),
                        grant.roles(),
                        grant.team(),
                        accounts))
                .toList();
    }
}
