package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.documents.ReadPdf;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The letter as a file: the same words, in three languages, and no person anywhere in or around it. */
@IntegrationTest
class LetterFileTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    RequestService requests;

    NetworkWorld world;
    Viewer worker;
    Contact doctor;
    CaseId caseId;

    @BeforeEach
    void somebodyWhoCannotSignIn() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        doctor = world.contact(world.body(ServiceType.GP));
        caseId = world.newCase(worker);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, brev.pdf, Bekreft at brevet er kommet",
        "nn, brev.pdf, Stadfest at brevet er komme",
        "en, letter.pdf, Confirm that the letter"
    })
    void isInTheLanguageOfWhoIsAsked(String language, String name, String words) {
        MvcTestResult answer = file(RequestKind.REQUEST, "Kan dere gi time?", language);
        assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        assertThat(ReadPdf.text(answer.getResponse().getContentAsByteArray())).contains(words, "Kan dere gi time?");
    }

    @Test
    void tellsNobodysNameInsideOrBeside() {
        byte[] pdf = file(RequestKind.REQUEST, "Kan dere gi time?", "nb")
                .getResponse()
                .getContentAsByteArray();
        assertThat(ReadPdf.text(pdf) + ReadPdf.about(pdf))
                .doesNotContain(
                        "Linn", "Eksempelsen", doctor.name().reveal(), worker.displayName(), "Bare på senteret");
        assertThat(ReadPdf.about(pdf)).contains("Brev");
    }

    @Test
    void leavesWhatLooksLikeMarkupAsWords() {
        String asks = "<img src=\"http://127.0.0.1:1/x.png\"/> & <script>1</script>";
        byte[] pdf = file(RequestKind.REQUEST, asks, "nb").getResponse().getContentAsByteArray();
        assertThat(ReadPdf.text(pdf)).contains("<img src=", "<script>1</script>");
    }

    @Test
    void isAPackageWhenTheCaseIsHandedOver() {
        byte[] pdf = file(RequestKind.HAND_OVER, "", "nn").getResponse().getContentAsByteArray();
        assertThat(ReadPdf.text(pdf)).contains("Slik tek de over", "På plass", "Skule eller barnehage");
        assertThat(ReadPdf.about(pdf)).contains("Overføring");
    }

    @Test
    void isNotThereForOthers() {
        String path = path(RequestKind.REQUEST, "Kan dere gi time?");
        assertThat(visits.as(world.at(doctor.body(), Role.SERVICE_CONTACT)).get(path))
                .hasStatus(404);
        assertThat(visits.as(world.worker()).get(path)).hasStatus(404);
    }

    private MvcTestResult file(RequestKind kind, String question, String language) {
        return visits.as(worker).get(path(kind, question) + "?language=" + language);
    }

    private String path(RequestKind kind, String question) {
        RequestId sent = world.as(worker, caseId, opened -> world.send(opened, asking(kind, question)));
        return "/cases/" + caseId + "/requests/" + sent + "/letter.pdf";
    }

    private NewRequest asking(RequestKind kind, String question) {
        return new NewRequest(
                kind,
                null,
                kind == RequestKind.HAND_OVER ? "HAND_OVER" : "OTHER",
                doctor.body(),
                doctor.id(),
                question,
                List.of(
                        Piece.of(PieceKind.KNOWN_AS, "Linn"),
                        Piece.of(PieceKind.FULL_NAME, "Linn Eksempelsen"),
                        Piece.of(PieceKind.SAFE_CONTACT, "Bare på senteret"),
                        Piece.ready(PieceKind.SCHOOL, Piece.Readiness.YES, "")),
                null);
    }
}
