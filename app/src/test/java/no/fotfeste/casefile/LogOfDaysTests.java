package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An auditor takes out the log of some days: asked anew, noted, with codes for cases, however long it is. */
@IntegrationTest
class LogOfDaysTests {

    private static final String PATH = "/audit/export";
    private static final Pattern CHAIN = Pattern.compile(" cs1=([0-9a-f-]{36})");

    @Autowired
    Centre centre;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient database;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    private Viewer worker;
    private Viewer looksAfter;
    private Visitor auditor;
    private CaseId caseId;

    @BeforeEach
    void somebodyIsReceived() {
        worker = centre.withWorker();
        looksAfter = people.at(BodyId.next(), Role.AUDITOR);
        auditor = visits.as(looksAfter);
        caseId = centre.client(worker, NewClient.anonymous("Linn"));
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void givesLinesWithACodeForTheCase() {
        MvcTestResult answer = take(today(), today());
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"fotfeste-log-%s-%s.cef\"".formatted(today(), today()));
        assertThat(lines(answer)).allSatisfy(line -> assertThat(line).startsWith("CEF:0|Fotfeste|"));
        assertThat(ofTheWorker(lines(answer))).isNotEmpty();
        assertThat(String.join("\n", lines(answer))).doesNotContain(caseId.toString(), "Linn");
    }

    @Test
    void theCodeLeadsToTheLogOfTheCase() {
        String code = code(ofTheWorker(lines(take(today(), today()))).getFirst());
        assertThat(code).isNotEqualTo(caseId.toString());
        assertThat(ofTheWorker(lines(take(today(), today()))))
                .allSatisfy(line -> assertThat(code(line)).isEqualTo(code));
        assertThat(body(auditor.post("/audit/log", Map.of("number", code)))).contains(worker.displayName());
    }

    @Test
    void isReadPieceByPieceWithoutLosingOrRepeatingAny() {
        JdbcClient.create(owner)
                .sql("""
                        select access.append_log(:case, :account, 'CENTRE_WORKER', 'READ', 'PERMIT', 'OWN_UNIT', :case,
                                                 'GET /cases/{id}')
                        from generate_series(1, 2300)
                        """)
                .param("case", caseId.value())
                .param("account", worker.account().value())
                .query((row, number) -> 1)
                .list();
        List<String> lines = ofTheWorker(lines(take(today(), today())));
        assertThat(lines).hasSizeGreaterThan(2300).doesNotHaveDuplicates();
    }

    @Test
    void standsInTheLogAndInTheListOfWhatWasTakenOut() {
        take(today().minusDays(3), today());
        Visitor other = visits.as(people.at(BodyId.next(), Role.AUDITOR));
        assertThat(body(other.post(
                        "/audit/log", Map.of("number", looksAfter.account().toString()))))
                .contains("POST /audit/export", "saker vist");
        assertThat(other.text(PATH)).contains("Hentet ut før", looksAfter.displayName());
    }

    @Test
    void asksAnewWhoItIs() {
        MovableClock.INSTANCE.pass(Reauthentication.FRESH);
        assertThat(auditor.get(PATH)).hasRedirectedUrl("/confirm");
        assertThat(take(today(), today())).hasRedirectedUrl("/confirm");
    }

    @ParameterizedTest
    @CsvSource({
        "1950-01-01, 1950-01-02, Loggen har ingenting fra disse dagene",
        "1950-03-01, 1950-01-01, Den siste dagen kan ikke komme før den første",
        "1950-01-01, 1950-04-03, Dette er 93 dager. Hent høyst 92 dager om gangen.",
        "2190-01-01, 2190-01-02, Velg en dag som har vært",
        "'', 1950-01-02, Velg den første dagen",
        "1950-01-01, '', Velg den siste dagen",
        "i går, 1950-01-02, 'Skriv datoen'"
    })
    void saysInPlainWordsWhatIsWrong(String from, String to, String words) {
        MvcTestResult answer = auditor.post(PATH, Map.of("from", from, "to", to));
        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains(words).doesNotContain("CEF:0");
    }

    @Test
    void nobodyElseReachesIt() {
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                Visitor visitor = visits.as(people.at(worker.body(), role));
                assertThat(visitor.get(PATH)).as(role.name()).hasStatus(404);
                assertThat(visitor.post(PATH, Map.of("from", today().toString(), "to", today().toString())))
                        .as(role.name())
                        .hasStatus(404);
            }
        }
    }

    @Test
    void theDatabaseAnswersOnlyAnAuditor() {
        assertThat(database.sql(
                                "select count(*) from access.audit_entries(now() - interval '1 day', now(), null, null, null, 9)")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select access.audit_size(now() - interval '1 day', now())")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private MvcTestResult take(LocalDate from, LocalDate to) {
        return auditor.post(PATH, Map.of("from", from.toString(), "to", to.toString()));
    }

    private List<String> ofTheWorker(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("suid=" + worker.account()) && line.contains("cs1Label=case"))
                .toList();
    }

    private static String code(String line) {
        Matcher found = CHAIN.matcher(line);
        assertThat(found.find()).as(line).isTrue();
        return found.group(1);
    }

    private static List<String> lines(MvcTestResult answer) {
        return body(answer).lines().toList();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static LocalDate today() {
        return LocalDate.now(MovableClock.INSTANCE);
    }
}
