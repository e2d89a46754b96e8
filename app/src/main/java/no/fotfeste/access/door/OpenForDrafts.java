package no.fotfeste.access.door;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.web.DraftGuard;
import org.springframework.stereotype.Component;

/** Decides for drafts as the door does for cases: what an account may not open now, it has no draft about. */
@Component
class OpenForDrafts implements DraftGuard {

    private final CurrentViewer current;
    private final AccountService accounts;
    private final GrantRepository grants;

    OpenForDrafts(CurrentViewer current, AccountService accounts, GrantRepository grants) {
        this.current = current;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Override
    public Set<UUID> open(AccountId account, Collection<UUID> about) {
        Set<UUID> open = new HashSet<>();
        viewer(account).ifPresent(viewer -> {
            Map<UUID, List<AccessDecision.Grant>> cases = grants.openOf(about);
            Map<UUID, GrantRepository.OpenNow> parcels = grants.openParcels(about);
            about.stream()
                    .filter(asked -> AccessDecision.of(viewer, cases.getOrDefault(asked, List.of()))
                                    .permitted()
                            || AccessDecision.ofParcel(viewer, Optional.ofNullable(parcels.get(asked)))
                                    .permitted())
                    .forEach(open::add);
        });
        return open;
    }

    private Optional<Viewer> viewer(AccountId account) {
        return current.find().filter(viewer -> viewer.account().equals(account)).or(() -> accounts.viewer(account));
    }
}
