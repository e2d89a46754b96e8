package no.fotfeste.web;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import no.fotfeste.kernel.AccountId;

/** Knows what an account may still open. The module that decides who sees what implements it. */
public interface DraftGuard {

    /** Those of these cases, and of what was received of one, that the account may open now. */
    Set<UUID> open(AccountId account, Collection<UUID> about);
}
