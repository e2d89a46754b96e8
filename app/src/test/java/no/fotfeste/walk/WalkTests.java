package no.fotfeste.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.fotfeste.Handler;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.HttpVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.http.server.PathContainer;

/**
 * Everybody who can sign in to the demo world, and nobody, visits every page there is. Nothing of a protected person may show to
 * anybody but those who may see it.
 */
class WalkTests extends PartOfTheWalk {

    /** Pages that nobody in the demo world comes to: what they need is not there, a file that was sent, a code that was just made, a question that waits. */
    private static final Set<String> NOT_COME_TO = Set.of(
            "/directory/import/{id}",
            "/accounts/{account}/code",
            "/approvals/codes/{account}",
            "/break-glass/requests/{request}");

    private Told told;
    private final Map<String, Walker> walkers = new LinkedHashMap<>();

    @BeforeAll
    void everybodyGoesEverywhere() throws IOException, InterruptedException {
        told = told();
        for (Told.Account account : told.accounts()) {
            Walker walker = signedIn(account).everywhereFrom(beginnings());
            walkers.put(account.username(), walker.at(alsoWhatNoLinkLeadsTo(walker)));
        }
        walkers.put(
                NOBODY,
                nobody().everywhereFrom(
                                "/",
                                "/sign-in",
                                "/sign-in/second",
                                "/sign-in/enrol",
                                "/sign-in/code",
                                "/sign-in/ended",
                                "/sign-in/left",
                                "/confirm",
                                "/first-administrator",
                                "/receipt",
                                "/gallery",
                                "/cases",
                                "/actuator",
                                "/error"));
    }

    private Walker walker(String username) {
        return Objects.requireNonNull(walkers.get(username));
    }

    @Test
    void whoMaySeeFindsEveryWord() {
        for (Hidden person : told.persons()) {
            assertThat(person.visibleTo()).isNotEmpty();
            for (String username : person.visibleTo()) {
                assertThat(walker(username).found()).as(username).containsAll(person.strings());
            }
        }
    }

    @Test
    void nothingShowsToAnybodyElse() {
        assertThat(walkers.values())
                .allSatisfy(walker ->
                        assertThat(walker.leaks()).as(walker.username()).isEmpty());
    }

    /** A page of each kind is looked at in a real browser too, and searched from there. */
    @Test
    void nothingShowsInABrowserEither() {
        for (Told.Account account : told.accounts()) {
            Walker seen = new Walker(account.username(), new HttpVisitor(port), told);
            new BrowserWalk(told, account, seen).on(port, walker(account.username()));
            boolean maySeeSomebody =
                    told.hiddenFrom(account.username()).size() < told.persons().size();
            assertThat(seen.leaks()).as(account.username()).isEmpty();
            assertThat(!seen.found().isEmpty()).as(account.username()).isEqualTo(maySeeSomebody);
        }
    }

    @Test
    void somebodyHasBeenOnEveryPage() {
        List<PathContainer> paths = walkers.values().stream()
                .flatMap(walker -> walker.visited().stream())
                .map(address -> address.replaceAll("\\?.*", ""))
                .distinct()
                .map(PathContainer::parsePath)
                .toList();
        List<String> missed = Handler.all().stream()
                .filter(handler -> handler.isAskedWith("GET") && !NOT_COME_TO.contains(handler.template()))
                .filter(handler -> paths.stream().noneMatch(handler::answersAt))
                .map(Handler::template)
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void nothingOfThemIsLogged(CapturedOutput output) throws IOException {
        nothingIsLogged(output);
    }

    /** What a copy of the database gives to whoever has no keys. */
    @Test
    void nothingOfThemLiesReadableInTheFilesOfTheDatabase() throws IOException, SQLException {
        List<Path> files = filesOfTheDatabase();
        assertThat(files).hasSizeGreaterThan(100);
        Sought words = told.soughtInBytes();
        for (Path file : files) {
            assertThat(words.in(Files.readString(file, StandardCharsets.ISO_8859_1)))
                    .as(file.getFileName().toString())
                    .isEmpty();
        }
    }

    private static List<Path> filesOfTheDatabase() throws IOException, SQLException {
        try (Connection superuser = TestDatabase.superuser(WalkedWorld.DATABASE);
                Statement statement = superuser.createStatement()) {
            statement.execute("checkpoint");
            try (ResultSet where = statement.executeQuery("""
                    select current_setting('data_directory') || '/base/' || oid
                    from pg_database where datname = current_database()""")) {
                where.next();
                try (Stream<Path> files = Files.list(Path.of(where.getString(1)))) {
                    return files.toList();
                }
            }
        }
    }

    /** A walk that cannot fail shows nothing: with the rule of the closed circle taken away it must find them. */
    @Test
    void findsThemWhenOneRuleIsTakenAway() throws IOException, InterruptedException, SQLException {
        try (Connection superuser = TestDatabase.superuser(WalkedWorld.DATABASE);
                Statement statement = superuser.createStatement()) {
            statement.execute("update access.case_grant set suspended = false where suspended");
            try {
                Walker colleague = new Walker("gro", walker("gro").visitor(), told).at("/cases", "/house");
                assertThat(colleague.leaks()).hasSizeGreaterThan(2);
            } finally {
                statement.execute("""
                        update access.case_grant set suspended = true
                        where account_id is null and case_id in (
                            select case_id from access.case_grant where kind = 'CIRCLE' and open_until is null)""");
            }
        }
        assertThat(new Walker("gro", walker("gro").visitor(), told)
                        .at("/cases", "/house")
                        .leaks())
                .isEmpty();
    }
}
