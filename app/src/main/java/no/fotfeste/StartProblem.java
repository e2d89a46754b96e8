package no.fotfeste;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why Fotfeste does not start, and what to do, in one plain line where the reason is known. */
final class StartProblem implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartProblem.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        LOG.error("{}{}", analysis.getDescription(), action == null ? "" : " " + action);
    }
}
