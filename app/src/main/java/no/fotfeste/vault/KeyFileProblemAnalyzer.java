package no.fotfeste.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the key is not there, and what to do, instead of showing where in the code the start stopped. */
final class KeyFileProblemAnalyzer extends AbstractFailureAnalyzer<KeyFileProblem> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyFileProblem cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Put back the key file that belongs to this database, from where you keep a copy of it, and start again.",
                cause);
    }
}
