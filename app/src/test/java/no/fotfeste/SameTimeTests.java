package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long an answer takes, and how long it is, tell a refused case from an unknown one no better than chance does.
 *
 * <p>The two are asked for by turns, in an order that chance decides, so that whatever else the machine does falls on both. A
 * difference counts when ranks show it (Mann and Whitney) and when it is also large enough to be seen over a network.
 */
@IntegrationTest
class SameTimeTests {

    private static final int WARM_UP = 15;
    private static final int PAIRS = 100;
    private static final double BEYOND_CHANCE = 4.5;
    private static final double SEEN_OVER_A_NETWORK_MILLIS = 0.4;
    private static final double SHARE = 0.1;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    private HttpVisitor visitor;

    @BeforeEach
    void somebodyWorksElsewhere() throws IOException, InterruptedException {
        String username = "time-" + CaseId.next();
        accounts.create(
                new NewAccount(username, People.PASSWORD, "Test Eksempel", BodyId.next(), null, Role.CENTRE_WORKER));
        visitor = new HttpVisitor(port).signIn(username);
    }

    /** How long two kinds of answers took, in milliseconds. */
    private record Took(List<Double> refused, List<Double> unknown) {

        boolean tells() {
            double difference = Math.abs(median(refused) - median(unknown));
            return Math.abs(ranks()) > BEYOND_CHANCE
                    && difference > Math.max(SEEN_OVER_A_NETWORK_MILLIS, SHARE * median(unknown));
        }

        /** By how many standard deviations the ranks of the refused are off what chance gives. */
        private double ranks() {
            List<Double> all =
                    Stream.of(refused, unknown).flatMap(List::stream).sorted().toList();
            double sum = refused.stream()
                    .mapToInt(one -> 1 + Collections.binarySearch(all, one))
                    .sum();
            double few = refused.size();
            double many = all.size();
            return (sum - few * (many + 1) / 2) / Math.sqrt(few * (many - few) * (many + 1) / 12);
        }

        private static double median(List<Double> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }

        String inWords() {
            return "refused %.2f ms, unknown %.2f ms, ranks off by %.1f deviations"
                    .formatted(median(refused), median(unknown), ranks());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /cases/{id}", "POST /cases/{id}/journal/new", "GET /inbox/{id}"})
    void timeTellsNothingOfTheSameOneAskedForAgainAndAgain(String asked) throws IOException, InterruptedException {
        String refused = refused().toString();
        String unknown = CaseId.next().toString();
        Took took = take(
                asked,
                IntStream.range(0, WARM_UP + PAIRS).mapToObj(i -> refused).toList(),
                IntStream.range(0, WARM_UP + PAIRS).mapToObj(i -> unknown).toList());
        assertThat(took.tells()).as(took.inWords()).isFalse();
    }

    @Test
    void timeTellsNothingOfOneAskedForTheFirstTime() throws IOException, InterruptedException {
        List<String> refused = Stream.generate(() -> refused().toString())
                .limit(WARM_UP + PAIRS)
                .toList();
        List<String> unknown = Stream.generate(() -> CaseId.next().toString())
                .limit(WARM_UP + PAIRS)
                .toList();
        Took took = take("GET /cases/{id}", refused, unknown);
        assertThat(took.tells()).as(took.inWords()).isFalse();
    }

    /** The measure itself finds a difference when there is one, and none where there is none. */
    @Test
    void aDifferenceWouldBeFound() {
        Random chance = new Random(1);
        List<Double> one =
                Stream.generate(() -> 8 + chance.nextGaussian()).limit(PAIRS).toList();
        List<Double> alike =
                Stream.generate(() -> 8 + chance.nextGaussian()).limit(PAIRS).toList();
        List<Double> slower =
                Stream.generate(() -> 9.5 + chance.nextGaussian()).limit(PAIRS).toList();
        assertThat(new Took(one, alike).tells()).isFalse();
        assertThat(new Took(slower, one).tells()).isTrue();
        assertThat(new Took(one, slower).tells()).isTrue();
    }

    private Took take(String asked, List<String> refused, List<String> unknown)
            throws IOException, InterruptedException {
        Random chance = new Random(20260101);
        Took took = new Took(new ArrayList<>(), new ArrayList<>());
        for (int pair = 0; pair < WARM_UP + PAIRS; pair++) {
            int first = chance.nextInt(2);
            for (int which : new int[] {first, 1 - first}) {
                double millis = ask(asked, (which == 0 ? refused : unknown).get(pair));
                if (pair >= WARM_UP) {
                    (which == 0 ? took.refused : took.unknown).add(millis);
                }
            }
        }
        return took;
    }

    private double ask(String asked, String about) throws IOException, InterruptedException {
        String address = asked.substring(asked.indexOf(' ') + 1).replace("{id}", about);
        long began = System.nanoTime();
        HttpResponse<String> answer = asked.startsWith("GET")
                ? visitor.get(address)
                : visitor.post(address, Map.of("version", "1", "kind", "NOTE", "note", "Test"));
        double millis = (System.nanoTime() - began) / 1e6;
        assertThat(answer.body()).isNotEmpty();
        return millis;
    }

    private CaseId refused() {
        return accounts.actingAs(people.centreWorker(), () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }
}
