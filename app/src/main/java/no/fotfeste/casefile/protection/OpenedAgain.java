package no.fotfeste.casefile.protection;

import java.time.Instant;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import org.springframework.modulith.NamedInterface;

/**
 * A leader has lowered protection that had been raised and was not confirmed. Who took something back because of it gives it again, in
 * the same transaction.
 *
 * @param closedAt when the case was closed to named people
 * @param by the leader
 */
@NamedInterface("protection")
public record OpenedAgain(CaseId caseId, Instant closedAt, AccountId by, Instant at) {}
