package no.fotfeste.access.log;

import java.io.PrintStream;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code ./fotfeste verify-log}: walks the access log, says what it found, and ends with 1 when something is wrong. */
@Component
@ConditionalOnBooleanProperty("fotfeste.log.verify")
class VerifyLog implements ApplicationRunner {

    private final WholeLog log;
    private final ApplicationContext context;
    private final String kept;

    VerifyLog(WholeLog log, ApplicationContext context, @Value("${fotfeste.log.kept:}") String kept) {
        this.log = log;
        this.context = context;
        this.kept = kept;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional<String> anchor = Optional.of(kept).filter(given -> !given.isBlank());
        LogFindings findings = log.read(connection -> LogVerification.of(connection, anchor));
        PrintStream console = ConsoleOutput.console();
        console.print(findings.inWords());
        console.flush();
        int code = findings.whole() ? 0 : 1;
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context, () -> code)));
    }
}
