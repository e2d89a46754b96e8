package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is written on the smaller forms of a case. */
class CaseFormTests extends CaseWorld {

    @Autowired
    Circumstances circumstances;

    @Test
    void writesDownWhatTheClientSaid() {
        assertThat(visitor.post(
                        at("words"),
                        Map.of("words", "Vi vil ha <ro>", "saidOn", "2026-01-04", "how", "THROUGH_INTERPRETER")))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(at(""))).contains("«Vi vil ha &lt;ro&gt;»").contains("4. januar 2026, via tolk");
    }

    @Test
    void refusesWordsFromTheFuture() {
        assertThat(visitor.post(at("words"), Map.of("words", "Ro", "saidOn", "2190-01-01", "how", "DIRECTLY")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(visitor.post(at("words"), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv hva som ble sagt")
                .contains("Velg hvordan det ble sagt");
        assertThat(visitor.post(at("journal/new"), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Velg hva det var")
                .contains("Skriv notatet");
    }

    @Test
    void addsANoteByTheOneWhoWroteIt() {
        assertThat(visitor.post(at("journal/new"), Map.of("kind", "HOME_VISIT", "note", "Så på leiligheten")))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(at("journal")))
                .contains("Hjemmebesøk")
                .contains("Så på leiligheten")
                .contains(worker.displayName());
    }

    @Test
    void givesEachChildACaseOfItsOwn() {
        assertThat(visitor.post(
                        at("family/new"),
                        Map.of("kind", "CHILD", "knownAs", "Gutten", "born", "2017", "language", "nb")))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(at("children"))).contains("Gutten").contains("Åpne barnets sak");
        assertThat(visitor.search("gutten")).contains("<bdi>Gutten</bdi>");
    }

    @Test
    void notesAndWithdrawsWhatIsKnown() {
        assertThat(visitor.post(at("circumstances/person"), Map.of("pregnant", "true", "disability", "false")))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(at(""))).contains("Er gravid").contains("<strong>Nei</strong>");
        assertThat(visitor.post(at("circumstances/withdraw"), Map.of("fact", "pregnant")))
                .hasStatus3xxRedirection();
        assertThat(known()).containsOnlyKeys("disability");
    }

    @Test
    void refusesAFactWithAValueThatIsNone() {
        assertThat(visitor.post(at("circumstances/home"), Map.of("housing", "CASTLE")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor.post(at("circumstances/children"), Map.of("childrenWithHer", "-1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(known()).isEmpty();
    }

    @Test
    void letsTwoNoteDifferentFactsAndStopsTwoWhoNoteTheSame() {
        send("true", "", "pregnant");
        assertThat(send("false", "", "disability")).hasStatus3xxRedirection();
        assertThat(known()).containsEntry("pregnant", "true").containsEntry("disability", "false");
        assertThat(send("false", "", "pregnant"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Er gravid");
        assertThat(known()).containsEntry("pregnant", "true");
    }

    @Test
    void everyThemeOpens() {
        String overview = visitor.text(at("circumstances"));
        for (String theme :
                List.of("person", "stay", "safety", "children", "home", "income", "law", "health", "together")) {
            assertThat(overview).contains("/circumstances/" + theme);
            assertThat(visitor.get(at("circumstances/" + theme))).hasStatusOk();
        }
    }

    private MvcTestResult send(String value, String shown, String fact) {
        Map<String, String> form = new HashMap<>();
        form.put(fact, value);
        form.put("shown." + fact, shown);
        return visitor.post(at("circumstances/person"), form);
    }

    private Map<String, String> known() {
        return opened(circumstances::of);
    }
}
