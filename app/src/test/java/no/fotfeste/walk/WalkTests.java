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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.fotfeste.Answer;
import no.fotfeste.Handler;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.HttpVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Everybody who can sign in to the demo world, and nobody, visits every page there is, searches in every way there is, and asks
 * straight for what is hidden. Nothing of a protected person may show to anybody but those who may see it.
 */
@ExtendWith(OutputCaptureExtension.class)
@WalkedWorld
@TestInstance(Lifecycle.PER_CLASS)
class WalkTests {

    private static final String NOBODY = "";
    private static final String HEARD = "The walk has begun";

    /** Ways to search that are asked by POST. A new one is walked too, or this list tells that it is not. */
    private static final Map<String, String> SEARCHES =
            Map.of("/cases/search", "q", "/cases/{id}/coordination/find", "municipality");

    /** Pages that nobody in the demo world comes to: what they need is not there. */
    private static final Set<String> NOT_COME_TO = Set.of("/directory/import/{id}");

    @LocalServerPort
    int port;

    @Value("${fotfeste.data}")
    Path data;

    private Told told;
    private final Map<String, Walker> walkers = new LinkedHashMap<>();

    @BeforeAll
    void everybodyGoesEverywhere() throws IOException, InterruptedException {
        LoggerFactory.getLogger(WalkTests.class).info(HEARD);
        told = Told.in(data);
        for (Told.Account account : told.accounts()) {
            HttpVisitor visitor = new HttpVisitor(port).signIn(account.username(), account.password());
            Walker walker = new Walker(account.username(), visitor, told)
                    .everywhereFrom(
                            "/",
                            "/today",
                            "/cases",
                            "/house",
                            "/directory",
                            "/inbox",
                            "/accounts",
                            "/hidden",
                            "/break-glass/opened",
                            "/audit");
            walkers.put(account.username(), walker.at(alsoWhatNoLinkLeadsTo(walker)));
        }
        HttpVisitor nobody = new HttpVisitor(port).takeToken("/sign-in");
        walkers.put(
                NOBODY,
                new Walker(NOBODY, nobody, told)
                        .everywhereFrom(
                                "/",
                                "/sign-in",
                                "/sign-in/second",
                                "/sign-in/enrol",
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

    /** Every address about those who may be seen, and about what has been shared. */
    private String[] alsoWhatNoLinkLeadsTo(Walker walker) {
        Stream<String> cases = told.persons().stream()
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
        Set<String> paths = new TreeSet<>();
        walkers.values()
                .forEach(walker -> walker.visited().forEach(address -> paths.add(address.replaceAll("\\?.*", ""))));
        List<String> missed = Handler.all().stream()
                .filter(handler -> handler.isAskedWith("GET") && !NOT_COME_TO.contains(handler.template()))
                .filter(handler -> paths.stream()
                        .noneMatch(path -> PathPatternParser.defaultInstance
                                .parse(handler.address())
                                .matches(PathContainer.parsePath(path))))
                .map(Handler::template)
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void everyWayToSearchIsKnownHere() {
        assertThat(Handler.all().stream()
                        .filter(handler -> handler.isAskedWith("POST"))
                        .map(Handler::template)
                        .filter(template -> template.matches(".*/(search|find|suggest|match)[a-z-]*")))
                .containsExactlyInAnyOrderElementsOf(SEARCHES.keySet());
    }

    @Test
    void searchingAnswersAsForSomebodyWhoNeverWas() throws IOException, InterruptedException {
        List<String> telling = new ArrayList<>();
        for (Walker walker : walkers.values()) {
            for (Hidden person : told.hiddenFrom(walker.username())) {
                for (String question :
                        Questions.about(person, walker(person.visibleTo().getFirst()))) {
                    telling.addAll(tellingSearches(walker, question));
                }
            }
            assertThat(walker.leaks()).as(walker.username()).isEmpty();
        }
        assertThat(telling).isEmpty();
    }

    private List<String> tellingSearches(Walker walker, String question) throws IOException, InterruptedException {
        List<String> telling = new ArrayList<>();
        String unknown = Questions.unknownLike(question);
        Answer cases = searched(walker, question, unknown);
        Answer nothing = searched(walker, unknown, question);
        if (!cases.equals(nothing)) {
            telling.add(walker.username() + " searches for " + question + ": " + cases.difference(nothing));
        }
        walker.ask("/directory?q=" + HttpVisitor.form(Map.of("q", question)).substring(2), question, Map.of());
        return telling;
    }

    private static Answer searched(Walker walker, String question, String other)
            throws IOException, InterruptedException {
        return Answer.of(walker.ask("/cases/search", question, Map.of("q", question)), question, other);
    }

    @Test
    void askingStraightForThemAnswersAsForSomebodyWhoNeverWas() throws IOException, InterruptedException {
        List<String> telling = new ArrayList<>();
        for (Walker walker : walkers.values()) {
            for (String caseId : casesHiddenFrom(walker)) {
                boolean first = caseId.equals(casesHiddenFrom(walker).getFirst());
                for (String address : first ? addressesOf(caseId) : List.of("/cases/" + caseId)) {
                    String never = CaseId.next().toString();
                    Answer known = asked(walker, address, caseId);
                    Answer unknown = asked(walker, address.replace(caseId, never), never);
                    if (!known.equals(unknown)) {
                        telling.add(walker.username() + " at " + address + ": " + known.difference(unknown));
                    }
                }
            }
            assertThat(walker.leaks()).as(walker.username()).isEmpty();
        }
        assertThat(telling).isEmpty();
    }

    private List<String> casesHiddenFrom(Walker walker) {
        return told.hiddenFrom(walker.username()).stream()
                .flatMap(person -> person.caseId().stream())
                .toList();
    }

    /** One of each kind of page: all kinds and methods are swept elsewhere, with cases of nobody in particular. */
    private static List<String> addressesOf(String caseId) {
        return Handler.all().stream()
                .filter(handler ->
                        handler.isAskedWith("GET") && handler.address().startsWith("/cases/{id"))
                .map(handler -> handler.addresses(caseId).getFirst())
                .distinct()
                .toList();
    }

    private static Answer asked(Walker walker, String address, String identifier)
            throws IOException, InterruptedException {
        return Answer.of(walker.ask(address, identifier, Map.of()), identifier);
    }

    @Test
    void whatIsAskedWronglyIsNotRepeated() throws IOException, InterruptedException {
        for (Walker walker : List.of(walker("tor"), walker(NOBODY))) {
            for (Hidden person : told.hiddenFrom(walker.username())) {
                for (String word : person.words()) {
                    String written =
                            HttpVisitor.form(Map.of("", word)).substring(1).replace("+", "%20");
                    walker.ask("/" + written, "", Map.of());
                    walker.ask("/cases/" + written, "", Map.of());
                    walker.ask("/receipt", word, Map.of("code", word));
                }
            }
            assertThat(walker.leaks()).as(walker.username()).isEmpty();
        }
    }

    @Test
    void nothingOfThemIsLogged(CapturedOutput output) {
        assertThat(output.getAll()).contains(HEARD);
        assertThat(told.persons())
                .allSatisfy(person -> assertThat(person.in(output.getAll())).isEmpty());
    }

    /** What a copy of the database gives to whoever has no keys. */
    @Test
    void nothingOfThemLiesReadableInTheFilesOfTheDatabase() throws IOException, SQLException {
        List<Path> files = filesOfTheDatabase();
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (Hidden person : told.persons()) {
                assertThat(person.words())
                        .as(file.getFileName().toString())
                        .noneMatch(word -> content.contains(
                                new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
            }
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
