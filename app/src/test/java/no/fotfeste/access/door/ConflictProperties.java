package no.fotfeste.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.AccessDecision.Grant;
import no.fotfeste.access.door.AccessDecision.Rule;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;

/** Whatever else would open a case, a conflict of interest closes it; and it opens nothing. */
class ConflictProperties {

    private static final List<UUID> BODIES = ids(2);
    private static final List<UUID> ACCOUNTS = ids(3);

    @Property
    void aConflictBeatsEveryGrant(@ForAll("viewers") Viewer viewer, @ForAll("grants") List<Grant> grants) {
        Set<UUID> own = Set.of(viewer.account().value());
        AccessDecision decision = AccessDecision.of(viewer, closedTo(grants, own));
        assertThat(decision.permitted()).isFalse();
        assertThat(decision.rule()).isEqualTo(grants.isEmpty() ? Rule.NO_SUCH_CASE : Rule.CONFLICT);
    }

    @Property
    void addingAConflictNeverOpensAnything(
            @ForAll("viewers") Viewer viewer,
            @ForAll("grants") List<Grant> grants,
            @ForAll("accounts") Set<UUID> some,
            @ForAll("accounts") Set<UUID> more) {
        Set<UUID> all = Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
        boolean before = AccessDecision.of(viewer, closedTo(grants, some)).permitted();
        boolean after = AccessDecision.of(viewer, closedTo(grants, all)).permitted();
        assertThat(after && !before).isFalse();
    }

    @Property
    void aConflictOfOthersChangesNothing(
            @ForAll("viewers") Viewer viewer,
            @ForAll("grants") List<Grant> grants,
            @ForAll("accounts") Set<UUID> others) {
        Set<UUID> without = others.stream()
                .filter(account -> !account.equals(viewer.account().value()))
                .collect(Collectors.toUnmodifiableSet());
        assertThat(AccessDecision.of(viewer, closedTo(grants, without)))
                .isEqualTo(AccessDecision.of(viewer, closedTo(grants, Set.of())));
    }

    @Property
    void whatWasReceivedIsClosedToo(@ForAll("viewers") Viewer viewer, @ForAll("accounts") Set<UUID> closedTo) {
        AccessDecision decision = AccessDecision.ofParcel(
                viewer,
                Optional.of(
                        new GrantRepository.OpenNow(CaseId.next(), viewer.body(), Set.of(Role.values()), closedTo)));
        boolean own = closedTo.contains(viewer.account().value());
        assertThat(own && decision.permitted()).isFalse();
        assertThat(own).isEqualTo(decision.rule() == Rule.CONFLICT);
    }

    @Provide
    Arbitrary<Viewer> viewers() {
        return Combinators.combine(Arbitraries.of(ACCOUNTS), Arbitraries.of(BODIES), Arbitraries.of(Role.class))
                .as((account, body, role) ->
                        new Viewer(new AccountId(account), "Test Eksempel", new BodyId(body), role));
    }

    @Provide
    Arbitrary<List<Grant>> grants() {
        return Combinators.combine(
                        Arbitraries.of(GrantKind.class),
                        Arbitraries.of(BODIES),
                        Arbitraries.of(ACCOUNTS).optional())
                .as((kind, body, account) -> new Grant(
                        kind, body, account, Optional.empty(), Set.of(Role.values()), Optional.empty(), Set.of()))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<UUID>> accounts() {
        return Arbitraries.of(ACCOUNTS).set();
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

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }
}
