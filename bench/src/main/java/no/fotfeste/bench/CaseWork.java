package no.fotfeste.bench;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Eight people at work at once, at the pace that is asked for: they open cases, search, look at the house, write notes, look at I dag. */
public final class CaseWork extends Simulation {

    private static final int VIEWERS = 8;

    private final Path feed = Path.of(System.getProperty("fotfeste.bench.feed"));
    private final Duration length = Duration.ofSeconds(Integer.getInteger("fotfeste.bench.seconds", 30));
    private final Duration pause = Duration.ofMillis(Integer.getInteger("fotfeste.bench.pause", 0));
    private final OpenCases cases = OpenCases.of(feed.resolve("cases.csv"));
    private final FeederBuilder.FileBased<String> centres =
            csv(feed.resolve("centres.csv").toString()).circular();
    private final FeederBuilder.FileBased<String> coordinators =
            csv(feed.resolve("coordinators.csv").toString()).circular();

    private final HttpProtocolBuilder protocol = http.baseUrl(
                    "http://127.0.0.1:" + System.getProperty("fotfeste.bench.port"))
            .disableFollowRedirect()
            .acceptHeader("text/html")
            .check(status().in(200, 302));

    private final ChainBuilder openCase = exec(http(Scenario.CASE_PAGE.title()).get("/cases/#{case}"));

    private final ChainBuilder search = exec(http(Scenario.SEARCH.title())
            .post("/cases/search")
            .formParam("_csrf", "#{csrf}")
            .formParam("q", "#{word}"));

    private final ChainBuilder house = exec(http(Scenario.HOUSE.title()).get("/house"));

    private final ChainBuilder save = exec(http(Scenario.SAVE.title())
            .post("/cases/#{case}/journal/new")
            .formParam("_csrf", "#{csrf}")
            .formParam("_once", session -> UUID.randomUUID().toString())
            .formParam("kind", "NOTE")
            .formParam("note", "Snakket om bolig og skole."));

    private final ChainBuilder today = exec(http(Scenario.TODAY.title()).get("/today"));

    private final ScenarioBuilder centre = scenario("at the centre")
            .feed(centres)
            .exec(signIn())
            .during(length)
            .on(exec(session -> cases.choose(session))
                    .randomSwitch()
                    .on(
                            percent(45).then(openCase),
                            percent(20).then(search),
                            percent(20).then(house),
                            percent(15).then(save))
                    .pause(pause));

    private final ScenarioBuilder coordinator = scenario("coordinating")
            .feed(coordinators)
            .exec(signIn())
            .during(length)
            .on(exec(today).pause(pause));

    /** Six at centres, two who coordinate. */
    public CaseWork() {
        setUp(
                        centre.injectClosed(constantConcurrentUsers(VIEWERS - 2).during(length)),
                        coordinator.injectClosed(constantConcurrentUsers(2).during(length)))
                .protocols(protocol);
    }

    private static ChainBuilder signIn() {
        return exec(http("sign-in page")
                        .get("/sign-in")
                        .check(css("input[name=_csrf]", "value").saveAs("csrf")))
                .exec(http("sign in")
                        .post("/sign-in")
                        .formParam("_csrf", "#{csrf}")
                        .formParam("username", "#{username}")
                        .formParam("password", "synthetic country"))
                .exec(http("first page")
                        .get("/today")
                        .check(css("input[name=_csrf]", "value").saveAs("csrf")));
    }
}
