package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.Visits.Visitor;
import no.fotfeste.web.DraftId;
import no.fotfeste.web.DraftService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What is typed in a form about a case is kept until it is saved, for the one who typed it and only while the case is open. */
class KeptFormTests extends CaseWorld {

    private static final Pattern DRAFT = Pattern.compile("name=\"_draft\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern KEY = Pattern.compile("name=\"_late\" value=\"([0-9a-f-]{36})\"");
    private static final String BACK = "Vi tok vare på det du skrev";

    @Autowired
    private DraftService drafts;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Test
    void isBackOnThePageItWasTypedOn() {
        type("note", "Hun vil ringe søsteren");
        assertThat(visitor.text(at("journal/new"))).contains(BACK).contains("Hun vil ringe søsteren");
        assertThat(visitor.text(at("words"))).doesNotContain(BACK);
    }

    @Test
    void isNotThereForSomebodyElse() {
        type("note", "Hun vil ringe søsteren");
        Viewer colleague = people.at(worker.body(), worker.role());
        assertThat(visits.as(colleague).text(at("journal/new"))).doesNotContain("søsteren");
    }

    @Test
    void isGoneWhenTheFormIsSaved() {
        String draft = draftOf("journal/new");
        type("note", "Hun vil ringe søsteren");
        assertThat(visitor.post(
                        at("journal/new"), Map.of("kind", "NOTE", "note", "Hun vil ringe søsteren", "_draft", draft)))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(at("journal/new"))).doesNotContain("søsteren");
        assertThat(drafts.find(worker.account(), DraftId.of(draft))).isEmpty();
    }

    @Test
    void isKeptWhenTheFormWasNotRight() {
        String draft = draftOf("journal/new");
        assertThat(visitor.post(at("journal/new"), Map.of("note", "Uten hva det var", "_draft", draft)))
                .hasStatus(422);
        assertThat(visitor.text(at("journal/new"))).contains(BACK).contains("Uten hva det var");
    }

    /** The rest of the form is there; a password is nowhere but where it is checked. */
    @Test
    void aPasswordIsNotKept() {
        Viewer administrator = people.at(worker.body(), Role.ADMINISTRATOR);
        Visitor keeper = visits.as(administrator);
        Matcher found = DRAFT.matcher(keeper.text("/accounts/new"));
        assertThat(found.find()).isTrue();
        Map<String, String> typed =
                Map.of("displayName", "Una Utkast", "password", "plainly fictional word", "_draft", found.group(1));
        assertThat(keeper.post("/accounts/new", typed)).hasStatus(422);
        assertThat(keeper.text("/accounts/new")).contains(BACK, "Una Utkast").doesNotContain("plainly fictional word");
        assertThat(drafts.find(administrator.account(), DraftId.of(found.group(1)))
                        .orElseThrow()
                        .values())
                .containsEntry("displayName", "Una Utkast")
                .doesNotContainKey("password");
    }

    @Test
    void isThrownAwayWhenItIsNotWanted() {
        String draft = draftOf("journal/new");
        type("note", "Feil sak");
        assertThat(visitor.post("/drafts/" + draft + "/discard", Map.of())).hasRedirectedUrl(at("journal/new"));
        assertThat(visitor.text(at("journal/new"))).doesNotContain("Feil sak");
    }

    @Test
    void isKeptWhenItIsSentAfterTheSessionHasEnded() {
        String draft = draftOf("journal/new");
        MockMvcTester signedOut = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        assertThat(signedOut
                        .post()
                        .uri(at("journal/new"))
                        .param("_draft", draft)
                        .param("_late", keyOf("journal/new"))
                        .param("note", "Skrevet for sent"))
                .hasRedirectedUrl("/sign-in?kept");
        assertThat(visitor.text("/today")).contains("Ikke lagret: Skriv et notat");
        assertThat(visitor.text(at("journal/new"))).contains("Skrevet for sent");
    }

    /** The identifier stands in addresses, and addresses in logs. */
    @Test
    void isNotKeptForWhoeverOnlyKnowsTheIdentifier() {
        String draft = draftOf("journal/new");
        MockMvcTester stranger = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        for (String key : List.of("", draft, CaseId.next().toString(), "x")) {
            assertThat(stranger.post()
                            .uri(at("journal/new"))
                            .param("_draft", draft)
                            .param("_late", key)
                            .param("note", "Skrevet av en annen"))
                    .hasStatus(403);
        }
        assertThat(visitor.text(at("journal/new"))).doesNotContain("Skrevet av en annen");
    }

    @Test
    void isNotKeptForWhoeverGuessesADraft() {
        MockMvcTester stranger = MockMvcTester.from(
                application, builder -> builder.apply(springSecurity()).build());
        assertThat(stranger.post()
                        .uri(at("journal/new"))
                        .param("_draft", CaseId.next().toString()))
                .hasStatus(403);
    }

    @Test
    void goesAwayWhenTheCaseIsClosedToItsWriter() {
        String draft = draftOf("journal/new");
        type("note", "Hun vil ringe søsteren");
        closeTheCase();
        assertThat(visitor.get(at("journal/new"))).hasStatus(404);
        assertThat(visitor.post("/drafts/" + draft, Map.of("note", "mer", "_seen", "1")))
                .hasStatus(404);
        assertThat(visitor.text("/today")).doesNotContain("Ikke lagret");
        assertThat(drafts.find(worker.account(), DraftId.of(draft))).isEmpty();
    }

    @Test
    void isForgottenInTheNightAfterTheCaseIsClosedToItsWriter() {
        type("note", "Hun vil ringe søsteren");
        closeTheCase();
        assertThat(drafts.forgetOld()).isPositive();
        assertThat(database.sql("select count(*) from web.draft where about = :case")
                        .param("case", caseId.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void leavesNoDraftOfACaseThatNeverWasOpen() {
        Viewer stranger = people.centreWorker();
        assertThat(visits.as(stranger).get(at("journal/new"))).hasStatus(404);
        assertThat(drafts.unfinishedOnPages(stranger.account())).isEmpty();
    }

    @Test
    void isOneDraftForTwentyTabs() throws Exception {
        String first = draftOf("journal/new");
        CountDownLatch begin = new CountDownLatch(1);
        try (ExecutorService tabs = Executors.newFixedThreadPool(20)) {
            List<Future<MvcTestResult>> typing = IntStream.range(0, 20)
                    .mapToObj(tab -> tabs.submit(() -> {
                        begin.await();
                        assertThat(draftOf("journal/new")).isEqualTo(first);
                        return visitor.post("/drafts/" + first, Map.of("field" + tab, "typed", "_seen", "0"));
                    }))
                    .toList();
            begin.countDown();
            for (Future<MvcTestResult> one : typing) {
                assertThat(one.get()).hasStatusOk();
            }
        }
        assertThat(drafts.find(worker.account(), DraftId.of(first))
                        .orElseThrow()
                        .values())
                .hasSize(20);
    }

    @Test
    void stillTellsWhenSomebodyElseHasChangedWhatItWasTypedOver() {
        String draft = draftOf("circumstances/person");
        visitor.post("/drafts/" + draft, Map.of("pregnant", "false", "shown.pregnant", "", "_seen", "0"));
        visitor.post(at("circumstances/person"), Map.of("pregnant", "true", "shown.pregnant", ""));
        assertThat(visitor.text(at("circumstances/person")))
                .contains(BACK)
                .contains("name=\"shown.pregnant\" value=\"\"");
    }

    private void type(String field, String text) {
        assertThat(visitor.post("/drafts/" + draftOf("journal/new"), Map.of(field, text, "_seen", "0")))
                .hasStatusOk();
    }

    private String draftOf(String below) {
        return hidden(DRAFT, below);
    }

    private String keyOf(String below) {
        return hidden(KEY, below);
    }

    private String hidden(Pattern field, String below) {
        Matcher found = field.matcher(visitor.text(at(below)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void closeTheCase() {
        opened(opened -> database.sql("update access.case_grant set open_until = now() where case_id = :case")
                .param("case", opened.id().value())
                .update());
    }
}
