package no.fotfeste.casefile.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.protection.ProtectionService;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.AtOnce;
import no.fotfeste.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A protected case opens for nobody alone: a second person says yes first, and until then whoever asks knows nothing. */
class SecondPersonTests extends EmergencyWorld {

    private static final Pattern REQUEST = Pattern.compile("/break-glass/requests/[0-9a-f-]{36}");
    private static final String WAITS = "Noen trenger et ja for å åpne en sak i nød";
    private static final int FOUND = 302;

    @Autowired
    ProtectionService protections;

    private Viewer colleague;

    @AfterEach
    void timeRunsAgain() {
        MovableClock.INSTANCE.reset();
    }

    @BeforeEach
    void sheIsProtected() {
        colleague = people.at(worker.body(), Role.CENTRE_WORKER);
        protect(Protection.STRICTLY_CONFIDENTIAL);
    }

    @Test
    void opensNothingBeforeTheYes() {
        assertThat(asksForHer()).hasStatus(FOUND).hasRedirectedUrl("/break-glass/opened");
        assertThat(opens(stranger)).isFalse();
        assertThat(visits.as(stranger).text("/cases")).doesNotContain(caseId.toString());
        assertThat(visits.as(stranger).text("/break-glass/opened")).doesNotContain("<bdi>Linn</bdi>");
    }

    @Test
    void oneOfTheNamedPeopleSaysYesAndItOpens() {
        asksForHer();
        assertThat(visits.as(worker).text("/today")).contains(WAITS, stranger.displayName());
        assertThat(visits.as(worker).text(request(worker))).contains("Hun ringte og var redd", "Linn");
        assertThat(answer(worker, "YES")).hasStatus(FOUND);
        assertThat(opens(stranger)).isTrue();
        assertThat(visits.as(stranger).text("/break-glass/opened")).contains("<bdi>Linn</bdi>");
        assertThat(visits.as(worker).text("/today")).doesNotContain(WAITS);
    }

    @Test
    void theUnitsLeaderSaysYesWithoutSeeingTheCase() {
        Viewer chosen = people.at(worker.body(), Role.CENTRE_LEADER);
        protect(Protection.STRICTLY_CONFIDENTIAL, worker, chosen);
        asksForHer();
        assertThat(opens(leader)).isFalse();
        String page = visits.as(leader).text(request(leader));
        assertThat(page).contains("Hun ringte og var redd", stranger.displayName());
        assertThat(page).doesNotContain("Linn", caseId.toString());
        answer(leader, "YES");
        assertThat(opens(stranger)).isTrue();
        assertThat(opens(leader)).isFalse();
    }

    @Test
    void aLeaderReadsAfterwardsWhatWasWritten() {
        protect(Protection.CONFIDENTIAL);
        asksForHer();
        answer(worker, "YES");
        Matcher review = Pattern.compile("/cases/" + caseId + "/break-glass/[0-9a-f-]{36}")
                .matcher(visits.as(leader).text("/today"));
        assertThat(review.find()).isTrue();
        assertThat(visits.as(leader).text(review.group())).contains("Hun ringte og var redd");
    }

    @Test
    void aNoOpensNothingAndTellsNothing() {
        asksForHer();
        String before = opened();
        answer(worker, "NO");
        assertThat(opens(stranger)).isFalse();
        assertThat(opened()).isEqualTo(before);
        assertThat(visits.as(leader).text("/today")).doesNotContain(WAITS);
    }

    @Test
    void aHitAndAMissAreAnsweredAlike() {
        Viewer other = centre.withWorker();
        for (int i = 0; i < FREE + 1; i++) {
            MvcTestResult hit = ask(stranger, Map.of("case", caseId.toString()));
            MvcTestResult miss = ask(other, Map.of("case", CaseId.next().toString()));
            assertThat(hit.getResponse().getStatus())
                    .isEqualTo(miss.getResponse().getStatus());
            assertThat(hit.getResponse().getHeader("Retry-After"))
                    .isEqualTo(miss.getResponse().getHeader("Retry-After"));
            assertThat(hit.getResponse().getRedirectedUrl())
                    .isEqualTo(miss.getResponse().getRedirectedUrl());
        }
        for (String page : List.of("/break-glass/opened", "/today", "/cases", "/rights")) {
            assertThat(seenBy(stranger, page)).as(page).isEqualTo(seenBy(other, page));
        }
    }

    @Test
    void nobodyElseIsAskedOrAnswers() {
        asksForHer();
        String request = request(worker);
        Viewer third = centre.withWorker();
        Viewer otherLeader = people.at(third.body(), Role.CENTRE_LEADER);
        for (Viewer each : List.of(stranger, colleague, third, otherLeader)) {
            assertThat(visits.as(each).text("/today")).doesNotContain(WAITS);
            assertThat(visits.as(each).get(request)).hasStatus(404);
            assertThat(visits.as(each).post(request, Map.of("answer", "YES"))).hasStatus(404);
        }
        assertThat(opens(stranger)).isFalse();
    }

    @Test
    void whoIsInConflictIsNotAsked() throws SQLException {
        asksForHer();
        String request = request(leader);
        conflictOf(leader);
        assertThat(visits.as(leader).text("/today")).doesNotContain(WAITS);
        assertThat(visits.as(leader).post(request, Map.of("answer", "YES"))).hasStatus(404);
    }

    @Test
    void whoAsksAndIsInConflictIsHeldBackAndNobodyIsAskedToSayYes() throws SQLException {
        conflictOf(stranger);
        asksForHer();
        assertThat(visits.as(worker).text("/today")).doesNotContain(WAITS);
        assertThat(alerts(stranger)).contains("HELD_BACK 1");
    }

    @Test
    void aConflictThatIsFoundMeanwhileIsStrongerThanAYes() throws SQLException {
        asksForHer();
        conflictOf(stranger);
        answer(worker, "YES");
        assertThat(opens(stranger)).isFalse();
    }

    @Test
    void whatTwoAnswerInTheSameMomentIsAnsweredOnce() {
        asksForHer();
        String request = request(worker);
        List<Integer> answers = AtOnce.both(
                () -> visits.as(worker)
                        .post(request, Map.of("answer", "YES"))
                        .getResponse()
                        .getStatus(),
                () -> visits.as(leader)
                        .post(request, Map.of("answer", "NO"))
                        .getResponse()
                        .getStatus());
        assertThat(answers).containsOnlyOnce(FOUND).contains(409);
    }

    @Test
    void askedAgainItWaitsOnce() {
        asksForHer();
        asksForHer();
        assertThat(REQUEST.matcher(visits.as(worker).text("/today"))
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void afterHalfADayNobodySaysYesToItAnyMore() {
        asksForHer();
        String request = request(worker);
        MovableClock.INSTANCE.pass(Duration.ofHours(12));
        assertThat(visits.as(worker).text("/today")).doesNotContain(WAITS);
        assertThat(visits.as(worker).post(request, Map.of("answer", "YES"))).hasStatus(409);
        assertThat(opens(stranger)).isFalse();
    }

    @Test
    void itWorksAtTwoInTheNight() {
        ZonedDateTime now = ZonedDateTime.now(MovableClock.INSTANCE);
        MovableClock.INSTANCE.pass(Duration.between(now, now.plusDays(1).with(LocalTime.of(2, 0))));
        asksForHer();
        MovableClock.INSTANCE.pass(Duration.ofMinutes(10));
        assertThat(visits.as(leader).text("/today")).contains(WAITS);
        answer(leader, "YES");
        assertThat(opens(stranger)).isTrue();
        assertThat(visits.as(stranger).text("/today")).contains("Åpen for deg i nød");
    }

    @Test
    void withConfidentialAddressesAnybodyWhoHasTheCaseIsTheSecondPerson() {
        protect(Protection.CONFIDENTIAL);
        asksForHer();
        assertThat(opens(stranger)).isFalse();
        answer(colleague, "YES");
        assertThat(opens(stranger)).isTrue();
    }

    @Test
    void withoutProtectionItOpensAtOnce() {
        protect(Protection.NONE);
        asksForHer();
        assertThat(opens(stranger)).isTrue();
    }

    @Test
    void thoseWhoAnswerAndThoseWhoAskStandInTheCasesLog() {
        asksForHer();
        answer(worker, "YES");
        assertThat(visits.as(worker).text("/cases/" + caseId + "/seen"))
                .contains(stranger.displayName(), "ble stoppet", "svarte på om saken skulle åpnes i nød");
    }

    @Test
    void whereNobodyCanAnswerTheAuditorIsTold() throws SQLException {
        for (Viewer each : List.of(leader, worker)) {
            conflictOf(each);
        }
        asksForHer();
        assertThat(alerts(stranger)).contains("NO_REVIEWER 1");
    }

    private MvcTestResult asksForHer() {
        return ask(stranger, Map.of("name", "linn " + family, "born", "3.2.1991"));
    }

    private String opened() {
        return seenBy(stranger, "/break-glass/opened");
    }

    /** What differs from page to page whoever looks is left out. */
    private String seenBy(Viewer viewer, String page) {
        return visits.as(viewer)
                .text(page)
                .replace(viewer.displayName(), "Test")
                .replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
    }

    private String request(Viewer viewer) {
        Matcher found = REQUEST.matcher(visits.as(viewer).text("/today"));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private MvcTestResult answer(Viewer viewer, String answer) {
        return visits.as(viewer).post(request(viewer), Map.of("answer", answer));
    }

    private void protect(Protection grade) {
        protect(grade, worker);
    }

    private void protect(Protection grade, Viewer... named) {
        centre.in(worker, caseId, opened -> {
            protections.set(
                    opened, grade, Arrays.stream(named).map(Viewer::account).collect(Collectors.toSet()));
            return opened;
        });
    }

    private void conflictOf(Viewer viewer) throws SQLException {
        try (Connection connection = TestDatabase.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into access.conflict (case_id, id, account_id, basis, declared, evidence)
                    values ('%s', gen_random_uuid(), '%s', 'TOLD', true, ''::bytea)
                    """.formatted(caseId, viewer.account()));
        }
    }
}
