package no.fotfeste.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what to do first. */
final class DatabaseOfAnotherVersionAnalyzer extends AbstractFailureAnalyzer<DatabaseOfAnotherVersion> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseOfAnotherVersion cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Start the house with this version once (./fotfeste run), and ask again.", cause);
    }
}
