package no.fotfeste.network.coordination;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.RequestId;

/** A named coordinator has accepted a hand-over, and coordinates the case from now on. */
public record HandOverAccepted(CaseId caseId, RequestId requestId, Instant at) {}
