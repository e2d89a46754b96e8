package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.ReceiptService;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A request on paper: the letter names nobody, and its code tells nothing but that it has come. */
@IntegrationTest
class LetterTests {

    /** The limit remembers who has tried: each test has an hour of its own, later than that of the one before. */
    private static final AtomicInteger HOUR = new AtomicInteger();

    private static final Duration A_QUARTER = Duration.ofMinutes(16);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    RequestService requests;

    @Autowired
    ReceiptService receipts;

    NetworkWorld world;
    Viewer worker;
    Contact doctor;
    CaseId caseId;
    Request sent;

    @BeforeEach
    void aRequestToSomebodyWhoCannotSignIn() {
        MovableClock.INSTANCE.pass(Duration.ofHours(HOUR.incrementAndGet()));
        MovableClock.INSTANCE.pass(A_QUARTER);
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        doctor = world.contact(world.body(ServiceType.GP));
        caseId = world.newCase(worker);
        sent = world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, asking())).orElseThrow());
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void namesNoPerson() {
        String letter = visits.as(worker).text("/cases/" + caseId + "/requests/" + sent.id() + "/letter");
        assertThat(letter)
                .contains("Kan dere gi time?", "Brevet nevner ingen ved navn", code())
                .doesNotContain(
                        "Linn", "Linn Eksempelsen", doctor.name().reveal(), worker.displayName(), "Bare på senteret");
    }

    @Test
    void isPreviewedToTheWordAndSaysWhatItLeavesOut() {
        Visitor visitor = visits.as(worker);
        String preview = Objects.requireNonNull(visitor.post(
                        "/cases/" + caseId + "/requests/preview",
                        Map.of(
                                "receiver", doctor.body() + "/" + doctor.id(),
                                "asks", "REQUEST",
                                "question", "Kan dere gi time?",
                                "share", "KNOWN_AS"))
                .getResponse()
                .getRedirectedUrl());
        String shown = visitor.text(preview);
        String letter = visitor.text("/cases/" + caseId + "/requests/" + sent.id() + "/letter");
        assertThat(words(shown, "class=\"letter__receipt\"")).isEqualTo(words(letter, "class=\"letter__receipt\""));
        assertThat(shown).contains("Slik blir brevet", "Det står ikke i brevet", "Kalles", "Kan dere gi time?");
        int from = shown.indexOf("class=\"card letter\"");
        assertThat(shown.substring(from, shown.indexOf("<form", from)))
                .doesNotContain("Linn", doctor.name().reveal(), worker.displayName());
    }

    @Test
    void whatALetterLeavesOutIsNotTold() {
        assertThat(sent.pieces()).isEmpty();
        assertThat(visits.as(worker).text("/cases/" + caseId + "/knows"))
                .contains("Det dere spør om")
                .containsOnlyOnce("I brev ");
    }

    @Test
    void saysWhereTheCodeIsGiven() {
        assertThat(visits.as(worker).text("/cases/" + caseId + "/requests/" + sent.id() + "/letter"))
                .contains("/receipt", "virker bare på denne maskinen");
    }

    /** The words from a place on, to where the code stands or will stand. */
    private static String words(String page, String from) {
        String part = page.substring(page.indexOf(from));
        return part.substring(part.indexOf("<p>"), part.indexOf("/receipt"));
    }

    @Test
    void countsAsReceivedWhenTheCodeIsGiven() {
        assertThat(acknowledged(code().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains("Takk")
                .doesNotContain("Kan dere gi time?");
        assertThat(find().state()).isEqualTo(RequestState.DELIVERED);
    }

    @Test
    void answersAWrongCodeAlikeWhateverItIs() {
        String wrong = acknowledged("ABCD-EFGH-JKLM");
        assertThat(wrong).contains("Vi kjenner ikke denne koden");
        assertThat(plain(wrong, "ABCD-EFGH-JKLM"))
                .isEqualTo(plain(acknowledged(sent.id().toString()), sent.id().toString()));
        assertThat(find().state()).isEqualTo(RequestState.SENT);
    }

    @Test
    void answersTheSameCodeAlikeTheSecondTime() {
        assertThat(plain(acknowledged(code()), "")).isEqualTo(plain(acknowledged(code()), ""));
    }

    @Test
    void letsNobodyTryCodesForLong() {
        Visitor visitor = visits.as(worker);
        for (int i = 0; i < 10; i++) {
            visitor.post("/receipt", Map.of("code", "ABCD-EFGH-JKLM"));
        }
        assertThat(visitor.post("/receipt", Map.of("code", code()))).hasStatus(429);
        assertThat(find().state()).isEqualTo(RequestState.SENT);
        MovableClock.INSTANCE.pass(A_QUARTER);
        assertThat(visitor.post("/receipt", Map.of("code", code()))).hasStatusOk();
    }

    private String code() {
        return world.as(worker, caseId, opened -> receipts.codeFor(opened, sent));
    }

    private String acknowledged(String code) {
        var answer = visits.as(world.at(doctor.body(), Role.SERVICE_CONTACT)).post("/receipt", Map.of("code", code));
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String plain(String page, String typed) {
        return page.replaceAll("name=\"_once\" value=\"[^\"]*\"", "")
                .replaceAll("(value|content)=\"[A-Za-z0-9_-]{60,}\"", "")
                .replace("\"" + typed + "\"", "\"\"");
    }

    private Request find() {
        return world.as(
                worker, caseId, opened -> requests.find(opened, sent.id()).orElseThrow());
    }

    private NewRequest asking() {
        return new NewRequest(
                RequestKind.REQUEST,
                null,
                "OTHER",
                doctor.body(),
                doctor.id(),
                "Kan dere gi time?",
                List.of(
                        Piece.of(PieceKind.KNOWN_AS, "Linn"),
                        Piece.of(PieceKind.FULL_NAME, "Linn Eksempelsen"),
                        Piece.of(PieceKind.SAFE_CONTACT, "Bare på senteret")),
                null);
    }
}
