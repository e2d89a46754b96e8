package no.fotfeste.casefile;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;

/** Something about a case's facts is new or no longer so: whoever proposes from facts should look again. Any module may tell it. */
public record CircumstancesChanged(CaseId caseId, Instant at) {}
