package no.fotfeste.casefile.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.emergency.GuessingLimits.Most;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody knows a name and guesses the date of birth: three are looked for, and the rest wait, whoever asks and however quickly. */
class GuessingTests extends EmergencyWorld {

    private static final int MANY = 60;
    private static final int FOUND = 302;
    private static final int TOO_MANY = 429;

    @AfterEach
    void timeRunsAgain() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void whoTriesEveryDateIsStoppedAfterAFew() {
        List<Integer> answers = IntStream.range(MANY, 2 * MANY)
                .map(day -> guess(stranger, day).getResponse().getStatus())
                .boxed()
                .toList();
        assertThat(answers.stream().filter(status -> status == FOUND)).hasSize(FREE);
        assertThat(answers.stream().filter(status -> status == TOO_MANY)).hasSize(MANY - FREE);
    }

    @Test
    void theRightDateAmongManyOpensNothing() {
        IntStream.range(0, FREE).forEach(day -> guess(stranger, day));
        guess(stranger, 364);
        assertThat(date(364)).isEqualTo("3.2.1991");
        assertThat(opens(stranger)).isFalse();
    }

    @Test
    void thoseWhoAskInTheSameMomentDoNotSlipThrough() {
        Visitor visitor = visits.as(stranger);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 24)
                    .mapToObj(day -> CompletableFuture.supplyAsync(
                            () -> visitor.post(
                                            "/break-glass",
                                            Map.of(
                                                    "name",
                                                    "Linn " + family,
                                                    "born",
                                                    date(day),
                                                    "reason",
                                                    "DANGER",
                                                    "words",
                                                    "Hun ringte"))
                                    .getResponse()
                                    .getStatus(),
                            threads))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == FOUND))
                    .hasSize(FREE);
        }
        assertThat(alerts(stranger)).contains("MANY_MISSES 24");
    }

    @Test
    void severalWhoShareTheGuessingAreCountedTogether() {
        List<Integer> answers = Stream.generate(centre::withWorker)
                .limit(4)
                .flatMap(each -> IntStream.range(0, 2)
                        .mapToObj(day -> guess(each, day).getResponse().getStatus()))
                .toList();
        assertThat(answers.stream().filter(status -> status == FOUND)).hasSize(SOUGHT.anHour());
    }

    @Test
    void theSameNameInAnotherOrderIsTheSameName() {
        limit(new Most(60, 200), new Most(1, 1), 20);
        guess(stranger, 1);
        assertThat(ask(stranger, Map.of("name", family + " Linn", "born", "1.1.1990")))
                .hasStatus(TOO_MANY);
        assertThat(ask(stranger, Map.of("name", "Linn Eva " + family, "born", "1.1.1990")))
                .hasStatus(TOO_MANY);
        assertThat(ask(stranger, Map.of("name", "Siv " + family, "born", "1.1.1990")))
                .hasStatus(FOUND);
    }

    @Test
    void thePauseGrowsAndEnds() {
        IntStream.range(0, FREE).forEach(day -> guess(stranger, day));
        assertThat(guess(stranger, 10)).hasStatus(TOO_MANY).headers().hasValue("Retry-After", "60");
        MovableClock.INSTANCE.pass(Duration.ofSeconds(61));
        assertThat(guess(stranger, 11)).hasStatus(FOUND);
        MovableClock.INSTANCE.pass(Duration.ofSeconds(61));
        assertThat(guess(stranger, 12)).hasStatus(TOO_MANY);
        MovableClock.INSTANCE.pass(Duration.ofSeconds(61));
        assertThat(ask(stranger, Map.of("case", caseId.toString()))).hasStatus(FOUND);
        assertThat(opens(stranger)).isTrue();
    }

    @Test
    void whoIsRefusedIsToldInPlainWordsWhenToTryAgainAndKeepsWhatWasWritten() {
        IntStream.range(0, FREE).forEach(day -> guess(stranger, day));
        assertThat(text(guess(stranger, 10)))
                .contains("Det er spurt for mange ganger", "ring politiet på 112", "Hun ringte og var redd");
    }

    @Test
    void thereIsAnEndToThemInADay() {
        limit(new Most(4, 6), new Most(60, 200), 20);
        IntStream.range(0, 4).forEach(day -> assertThat(elsewhere(day)).isEqualTo(FOUND));
        assertThat(elsewhere(4)).isEqualTo(TOO_MANY);
        MovableClock.INSTANCE.pass(Duration.ofMinutes(61));
        IntStream.range(4, 6).forEach(day -> assertThat(elsewhere(day)).isEqualTo(FOUND));
        MovableClock.INSTANCE.pass(Duration.ofMinutes(61));
        assertThat(elsewhere(6)).isEqualTo(TOO_MANY);
        MovableClock.INSTANCE.pass(Duration.ofHours(24));
        assertThat(elsewhere(7)).isEqualTo(FOUND);
    }

    @Test
    void everyQuestionInVainIsInTheLog() {
        IntStream.range(0, FREE + 2).forEach(day -> guess(stranger, day));
        Viewer auditor = people.at(BodyId.next(), Role.AUDITOR);
        assertThat(asked(
                        auditor,
                        "select rule from access.audit_log('%s', 100) where decision = 'DENY' order by id"
                                .formatted(stranger.account())))
                .containsExactly("NO_SUCH_CASE", "NO_SUCH_CASE", "NO_SUCH_CASE", "TOO_MANY_TRIES", "TOO_MANY_TRIES");
    }

    @Test
    void theAuditorIsToldAtOnceAndSeesHowManyThereAreByNow() {
        IntStream.range(0, FREE).forEach(day -> guess(stranger, day));
        assertThat(alerts(stranger)).containsExactly("MANY_MISSES 3");
        IntStream.range(0, MANY).forEach(day -> guess(stranger, day));
        assertThat(alerts(stranger)).containsExactly("MANY_MISSES " + (FREE + MANY));
    }

    @Test
    void whatTheAuditorHasSeenComesBackWhenThereAreTwiceAsMany() {
        IntStream.range(0, FREE).forEach(day -> guess(stranger, day));
        Viewer auditor = people.at(BodyId.next(), Role.AUDITOR);
        String alert = asked(
                        auditor,
                        "select id::text from access.audit_alerts() where who = '%s'".formatted(stranger.displayName()))
                .getFirst();
        visits.as(auditor).post("/audit/alerts/" + alert + "/seen", Map.of());
        guess(stranger, 10);
        assertThat(alerts(stranger)).isEmpty();
        IntStream.range(0, 2).forEach(day -> guess(stranger, day));
        assertThat(alerts(stranger)).containsExactly("MANY_MISSES 6");
    }

    @Test
    void anAdministratorSetsTheLimits() {
        Viewer administrator = people.at(BodyId.next(), Role.ADMINISTRATOR);
        assertThat(visits.as(administrator)
                        .fill(
                                "/accounts/limits",
                                Map.of(
                                        "anHour",
                                        "1",
                                        "aDay",
                                        "2",
                                        "nameAnHour",
                                        "5",
                                        "nameADay",
                                        "10",
                                        "free",
                                        "3",
                                        "common",
                                        "3")))
                .hasStatus(FOUND);
        guess(stranger, 1);
        assertThat(guess(stranger, 2)).hasStatus(TOO_MANY);
        assertThat(visits.as(administrator).text("/accounts/limits")).contains(administrator.displayName());
    }

    @Test
    void limitsThatWouldBeNoneAreNotTaken() {
        Visitor administrator = visits.as(people.at(BodyId.next(), Role.ADMINISTRATOR));
        assertThat(administrator.fill(
                        "/accounts/limits",
                        Map.of(
                                "anHour",
                                "500",
                                "aDay",
                                "2",
                                "nameAnHour",
                                "5",
                                "nameADay",
                                "",
                                "free",
                                "0",
                                "common",
                                "3")))
                .hasStatus(422);
        assertThat(visits.as(worker).get("/accounts/limits")).hasStatus(404);
    }

    private int elsewhere(int number) {
        return ask(stranger, Map.of("name", "Siv " + number + family, "born", "1.1.1990"))
                .getResponse()
                .getStatus();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
