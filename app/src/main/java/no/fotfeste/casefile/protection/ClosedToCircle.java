package no.fotfeste.casefile.protection;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;
import org.springframework.modulith.NamedInterface;

/**
 * A case that whole bodies could see is from now on for named people alone. Who has let something of it out takes it back in the
 * same transaction.
 */
@NamedInterface("protection")
public record ClosedToCircle(CaseId caseId, Instant at) {}
