package no.fotfeste.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.log.AccessHistory;
import no.fotfeste.access.log.AccessHistoryEntry;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.documents.received.ReceivedFile;
import no.fotfeste.documents.received.ReceivedFileRepository;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files from outside on the pages of a case: added, listed, fetched, taken away, and nowhere for anybody else. */
@IntegrationTest
class FilesPageTests {

    private static final String CALLED = "vedtak-Linn-Eksempelsen.pdf";

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    @Autowired
    Door door;

    @Autowired
    AccessHistory looks;

    @Autowired
    ReceivedFileRepository files;

    private final Paper paper = new Paper(
            gg.jte.TemplateEngine.createPrecompiled(gg.jte.ContentType.Html),
            no.fotfeste.testing.MovableClock.INSTANCE);

    Viewer worker;
    Visitor visitor;
    CaseId caseId;

    @BeforeEach
    void someoneIsReceived() {
        worker = people.centreWorker();
        visitor = visits.as(worker);
        caseId = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    @Test
    void keepsAFileSealedAndGivesItBackUnderANameThatTellsNothing() {
        assertThat(add(pdf(), "DECISION", "Fra Nav")).hasStatus(302);
        ReceivedFile kept = kept().getFirst();
        assertThat(visitor.text("/cases/" + caseId + "/documents"))
                .contains("Vedtak", "Fra Nav", "PDF")
                .doesNotContain(CALLED);
        MvcTestResult fetched = visitor.get("/cases/" + caseId + "/documents/" + kept.id());
        assertThat(fetched)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"dokument.pdf\"")
                .hasHeader("Content-Type", "application/pdf");
        assertThat(ReadPdf.text(fetched.getResponse().getContentAsByteArray())).contains("Innholdet");
        byte[] stored = accounts.actingAs(
                worker,
                () -> door.open(
                        caseId,
                        Purpose.READ,
                        opened -> files.find(opened, kept.id())
                                .orElseThrow()
                                .content()
                                .bytes()));
        assertThat(new String(stored, ISO_8859_1)).doesNotContain("%PDF");
    }

    @Test
    void notesThatAFileWasFetched() {
        add(pdf(), "LETTER", "");
        visitor.get("/cases/" + caseId + "/documents/" + kept().getFirst().id());
        List<AccessHistoryEntry> noted =
                accounts.actingAs(worker, () -> door.open(caseId, Purpose.READ, opened -> looks.of(opened, 10, 0)));
        assertThat(noted).anyMatch(look -> look.purpose().equals(Purpose.DOCUMENT.code()));
    }

    @Test
    void saysWhyAFileIsNotTaken() {
        MvcTestResult answer = add("<script>alert(1)</script>".getBytes(UTF_8), "LETTER", "");
        assertThat(answer).hasStatus(422);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                .contains("Filen er verken PDF, PNG eller JPEG");
        assertThat(kept()).isEmpty();
    }

    @Test
    void takesAwayAFileThatShouldNotBeHere() {
        add(pdf(), "OTHER", "");
        String path = "/cases/" + caseId + "/documents/" + kept().getFirst().id();
        visitor.post(path + "/remove", java.util.Map.of());
        assertThat(kept()).isEmpty();
        assertThat(visitor.get(path)).hasStatus(404);
    }

    @Test
    void isThereForNobodyElse() {
        add(pdf(), "LETTER", "");
        String path = "/cases/" + caseId + "/documents/" + kept().getFirst().id();
        assertThat(visits.as(people.centreWorker()).get(path)).hasStatus(404);
        CaseId another = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Ida"), OpenCase::id));
        assertThat(visitor.get(path.replace(caseId.toString(), another.toString())))
                .hasStatus(404);
    }

    private byte[] pdf() {
        return paper.pdf("<html lang=\"nb\"><head><title>x</title><meta name=\"description\" content=\"x\"/></head>"
                + "<body><p>Innholdet</p></body></html>");
    }

    private MvcTestResult add(byte[] content, String kind, String about) {
        return visitor.mvc()
                .post()
                .uri("/cases/" + caseId + "/documents/new")
                .multipart()
                .file(new MockMultipartFile("file", CALLED, "application/pdf", content))
                .param("kind", kind)
                .param("about", about)
                .exchange();
    }

    private List<ReceivedFile> kept() {
        return accounts.actingAs(worker, () -> door.open(caseId, Purpose.READ, files::of));
    }
}
