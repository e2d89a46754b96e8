package no.fotfeste.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import no.fotfeste.Handler;
import no.fotfeste.testing.HttpVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A part of the walk through the demo world. Each part can be taken alone, in any order and beside the others, each in a process
 * and a world of its own.
 */
@ExtendWith(OutputCaptureExtension.class)
@WalkedWorld
@TestInstance(Lifecycle.PER_CLASS)
abstract class PartOfTheWalk {

    static final String NOBODY = "";

    private static final String HEARD = "The walk has begun";
    private static final String[] AT_WORK = {
        "/",
        "/today",
        "/cases",
        "/house",
        "/directory",
        "/inbox",
        "/accounts",
        "/hidden",
        "/break-glass/opened",
        "/audit"
    };

    @LocalServerPort
    int port;

    @Value("${fotfeste.data}")
    Path data;

    @BeforeAll
    void begin() {
        LoggerFactory.getLogger(PartOfTheWalk.class).info(HEARD);
    }

    final Told told() throws IOException {
        return Told.in(data);
    }

    /** Somebody who has signed in and has been nowhere yet. */
    final Walker signedIn(Told.Account account) throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(port).signIn(account.username(), account.password());
        return new Walker(account.username(), visitor, told());
    }

    final Walker nobody() throws IOException, InterruptedException {
        return new Walker(NOBODY, new HttpVisitor(port).takeToken("/sign-in"), told());
    }

    /** Where the walk of somebody at work begins. */
    static String[] beginnings() {
        return AT_WORK.clone();
    }

    /** Every address about those who may be seen, and about what has been shared. */
    final String[] alsoWhatNoLinkLeadsTo(Walker walker) throws IOException {
        Stream<String> cases = told().persons().stream()
                .filter(person -> person.visibleTo().contains(walker.username()))
                .flatMap(person -> person.caseId().stream())
                .flatMap(caseId -> Handler.all().stream()
                        .filter(handler ->
                                handler.isAskedWith("GET") && handler.address().startsWith("/cases/{id"))
                        .flatMap(handler -> handler.addresses(caseId).stream()));
        Stream<String> parcels = walker.visited().stream()
                .filter(address -> address.matches("/inbox/[0-9a-f-]{36}"))
                .map(address -> address + "/open");
        return Stream.concat(cases, parcels)
                .filter(address -> !walker.visited().contains(address))
                .toArray(String[]::new);
    }

    final void nothingIsLogged(CapturedOutput output) throws IOException {
        assertThat(output.getAll()).contains(HEARD);
        assertThat(told().sought().in(output.getAll().toLowerCase(Locale.ROOT))).isEmpty();
    }
}
