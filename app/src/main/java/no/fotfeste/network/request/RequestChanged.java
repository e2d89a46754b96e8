package no.fotfeste.network.request;

import java.time.Instant;
import no.fotfeste.kernel.CaseId;

/** Something has happened with a request: it has another state since then. */
public record RequestChanged(CaseId caseId, RequestId requestId, RequestState state, Instant at) {}
