package no.fotfeste.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The sheet a client carries: nothing on its outside, its name or its properties tells what it is. */
@IntegrationTest
class SafetySheetTests {

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    Viewer worker;
    CaseId caseId;

    @BeforeEach
    void someoneIsReceived() {
        worker = people.centreWorker();
        caseId = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, huskeliste.pdf, Huskeliste, Ring 112",
        "nn, hugseliste.pdf, Hugseliste, Om det blir farleg",
        "en, checklist.pdf, Checklist, Call 112"
    })
    void looksLikeAListFromOutside(String language, String name, String title, String inside) {
        MvcTestResult answer = make(language);
        assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        byte[] pdf = answer.getResponse().getContentAsByteArray();
        int pages = ReadPdf.look(pdf, PDDocument::getNumberOfPages);
        assertThat(pages).isEqualTo(2);
        assertThat(ReadPdf.firstPage(pdf)).contains(title).doesNotContain("112", "blåbær", inside);
        assertThat(ReadPdf.text(pdf)).contains(inside, "blåbær", "Mona 900 00 000");
        assertThat((ReadPdf.text(pdf) + ReadPdf.about(pdf)).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "linn", "krisesenter", "crisis", worker.displayName().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void keepsTheCodeWordNowhere() {
        make("nb");
        assertThat(visits.as(worker).text("/cases/" + caseId + "/safety-sheet")).doesNotContain("blåbær");
    }

    private MvcTestResult make(String language) {
        return visits.as(worker)
                .post(
                        "/cases/" + caseId + "/safety-sheet",
                        Map.of(
                                "codeWord",
                                "blåbær",
                                "trusted",
                                "Mona 900 00 000",
                                "contact",
                                "",
                                "language",
                                language));
    }
}
