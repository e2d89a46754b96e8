package no.fotfeste.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class AccessLogTests {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Oslo"));

    @Autowired
    Door door;

    @Autowired
    AccountService accounts;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    WholeLog whole;

    @Autowired
    LogAnchor anchor;

    @Autowired
    JdbcClient database;

    @Test
    void anEntryTellsTheOutletAndNotTheAddress() {
        CaseId caseId = newCase(people.centreWorker());
        assertThat(visits.as(people.centreWorker()).get("/cases/" + caseId)).hasStatus(404);
        assertThat(export())
                .anySatisfy(line -> assertThat(line)
                        .contains("cs1=" + caseId, "outcome=failure", "reason=NO_GRANT")
                        .endsWith("cs3=GET /cases/{id}"));
    }

    @Test
    void whatNoPageAskedForIsTold() {
        CaseId caseId = newCase(people.centreWorker());
        door.openAsSystem(caseId, Purpose.FOLLOW_UP, OpenCase::id);
        assertThat(export())
                .anySatisfy(line -> assertThat(line)
                        .contains("cs1=" + caseId, "spriv=SYSTEM", "act=FOLLOW_UP")
                        .endsWith("cs3=INSIDE"));
    }

    @Test
    void writingAnEntryIsOneStatement() {
        CaseId caseId = newCase(people.centreWorker());
        List<String> made = StatementCounter.during(() -> door.openAsSystem(caseId, Purpose.FOLLOW_UP, OpenCase::id));
        assertThat(made.stream().filter(statement -> statement.contains("access.append_log")))
                .hasSize(1);
        assertThat(made).noneMatch(statement -> statement.contains("access.log"));
    }

    @Test
    void theOwnersConnectionWalksTheWholeLog() {
        CaseId caseId = newCase(people.centreWorker());
        anchor.drop();
        anchor.drop();
        LogFindings findings = whole.read(connection -> LogVerification.of(connection, Optional.empty()));
        assertThat(findings.faults()).doesNotContainKeys(LogFault.CHANGED, LogFault.OUT_OF_LINE, LogFault.ANOTHER_END);
        assertThat(findings.faults()).doesNotContainKeys(LogFault.NOT_AS_ANCHORED, LogFault.ANCHOR_CHANGED);
        assertThat(findings.chains()).isPositive();
        assertThat(findings.anchors()).isPositive();
        assertThat(findings.inWords()).contains("Newest anchor").doesNotContain(caseId.toString());
    }

    @Test
    void theApplicationsRoleCannotReadTheLogOfCasesThatAreNotOpen() {
        newCase(people.centreWorker());
        assertThat(database.sql("select count(*) from access.log")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select access.append_log(:id, :id, 'CENTRE_LEADER', 'READ', 'PERMIT', 'OWN_UNIT', :id, 'INSIDE')",
                "select access.anchor_log(current_date + 400 + length(:id::text))"
            })
    void theApplicationsRoleCannotWriteInTheLogAsSomebodyElseOrForAnotherDay(String forged) {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> database.sql(forged)
                        .param("id", id)
                        .query((row, number) -> 1)
                        .list())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aLookStaysInTheLogWhenWhatItWasPartOfIsRolledBack() {
        Viewer worker = people.centreWorker();
        CaseId outer = newCase(worker);
        CaseId inner = newCase(worker);
        assertThatIllegalStateException()
                .isThrownBy(() -> accounts.actingAs(
                        worker,
                        () -> door.open(
                                outer,
                                Purpose.CHANGE,
                                opened -> door.open(inner, Purpose.READ, looked -> failsAfter(looked)))));
        assertThat(export())
                .anySatisfy(line -> assertThat(line).contains("cs1=" + inner, "act=READ", "reason=OWN_UNIT"));
    }

    private static int failsAfter(OpenCase looked) {
        throw new IllegalStateException("Seen " + looked.id().value().version());
    }

    private CaseId newCase(Viewer viewer) {
        return accounts.actingAs(viewer, () -> door.create(OpenCase::id));
    }

    private List<String> export() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        LocalDate today = LocalDate.now(CLOCK);
        long printed = whole.read(connection -> ExportLog.print(connection, today.minusDays(1), today, CLOCK, out));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(Math.toIntExact(printed));
        return lines;
    }
}
