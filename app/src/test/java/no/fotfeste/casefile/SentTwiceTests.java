package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.AtOnce;
import no.fotfeste.testing.OneTime;
import no.fotfeste.testing.StatementCounter;
import no.fotfeste.testing.Visits.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A worker clicks twice, goes back, or has a page open that has become old: each form takes effect once, and nothing is lost. */
class SentTwiceTests extends CaseWorld {

    private final JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(TestDatabase.ownerUrl()));

    @Test
    void twoClicksMakeOneChild() {
        Map<String, String> boy = child(OneTime.key(), "Gutten");
        assertThat(AtOnce.twice(() -> String.valueOf(sent(visitor, boy)))).containsOnly(at("children"));
        assertThat(children()).isEqualTo(1);
    }

    @Test
    void goingBackAndSavingAgainGivesTheSameAnswer() {
        Map<String, String> girl = child(OneTime.key(), "Jenta");
        assertThat(sent(visitor, girl)).isEqualTo(at("children"));
        assertThat(sent(visitor, girl)).isEqualTo(at("children"));
        assertThat(sent(visitor, girl)).isEqualTo(at("children"));
        assertThat(children()).isEqualTo(1);
    }

    @Test
    void twoFormsAreTwoChildren() {
        sent(visitor, child(OneTime.key(), "Ola"));
        sent(visitor, child(OneTime.key(), "Ola"));
        assertThat(children()).isEqualTo(2);
    }

    @Test
    void whatWasChangedAfterGoingBackIsShownAndNotSaved() {
        String key = OneTime.key();
        sent(visitor, child(key, "Gutten"));
        assertThat(visitor.post(at("family/new"), child(key, "Gutten Eksempel")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Skjemaet er allerede sendt", "Gutten Eksempel", at("children"));
        assertThat(children()).isEqualTo(1);
    }

    @Test
    void aFormWithSomethingWrongIsPutRightAndSentAgain() {
        String key = OneTime.key();
        Map<String, String> nameless = child(key, "");
        assertThat(visitor.post(at("family/new"), nameless)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sent(visitor, child(key, "Jenta"))).isEqualTo(at("children"));
        assertThat(children()).isEqualTo(1);
    }

    @Test
    void somebodyElseWithTheSameKeyIsSomebodyElse() {
        String key = OneTime.key();
        sent(visitor, child(key, "Gutten"));
        assertThat(visits.as(people.centreWorker()).post(at("family/new"), child(key, "Gutten")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aNoteIsWrittenOnce() {
        Map<String, String> note = Map.of("_once", OneTime.key(), "kind", "NOTE", "note", "Ringte skolen i dag");
        visitor.post(at("journal/new"), note);
        visitor.post(at("journal/new"), note);
        assertThat(visitor.text(at("journal")).split("Ringte skolen i dag", -1)).hasSize(2);
    }

    /** The process ended after the form was taken in hand: nobody knows, so nobody does it again without being asked. */
    @Test
    void whenNobodyKnowsWhetherItWasSavedWhoeverSentItDecides() {
        Map<String, String> boy = child(OneTime.key(), "Gutten");
        sent(visitor, boy);
        owner.sql("update web.sent_form set answer = null where holder = :holder")
                .param("holder", worker.account().value())
                .update();
        assertThat(visitor.post(at("family/new"), boy))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Vi vet ikke om dette ble lagret", "Gutten");
        assertThat(children()).isEqualTo(1);
        boy.put("_once", OneTime.key());
        assertThat(sent(visitor, boy)).isEqualTo(at("children"));
    }

    @Test
    void whatIsKeptOfAFormNamesNobody() {
        Map<String, String> boy = child(OneTime.key(), "Gutten");
        sent(visitor, boy);
        List<@Nullable String> kept = owner.sql("""
                        select encode(id, 'escape') || encode(content, 'escape') || encode(answer, 'escape')
                        from web.sent_form where holder = :holder
                        """)
                .param("holder", worker.account().value())
                .query(String.class)
                .list();
        assertThat(kept)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain("Gutten", "2017", "/cases", caseId.toString(), boy.get("_once")));
    }

    @Test
    void costsTwoStatements() {
        List<String> made = StatementCounter.during(() -> sent(visitor, child(OneTime.key(), "Gutten")));
        assertThat(made.stream().filter(statement -> statement.contains("web.sent_form")))
                .hasSize(2);
        List<String> asked = StatementCounter.during(() -> visitor.get(at("family/new")));
        assertThat(asked).noneMatch(statement -> statement.contains("web.sent_form"));
    }

    @Test
    void aConfidentialAddressIsNotLoweredByAPageThatHasBecomeOld() {
        Visitor colleague = visits.as(people.at(worker.body(), Role.CENTRE_WORKER));
        String old = version(visitor.text(at("protection")));
        assertThat(colleague.fill(at("protection"), Map.of("grade", "CONFIDENTIAL")))
                .hasStatus3xxRedirection();
        assertThat(visitor.post(at("protection"), Map.of("version", old, "grade", "NONE")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Noen andre lagret mens du skrev", "Fortrolig adresse", "Lagret nå:", "Du ville lagre:");
        assertThat(client().protection()).isEqualTo(Protection.CONFIDENTIAL);
        assertThat(visitor.fill(at("protection"), Map.of("grade", "NONE"))).hasStatus3xxRedirection();
        assertThat(client().protection()).isEqualTo(Protection.NONE);
    }

    @Test
    void whatWasChosenAboutProtectionIsKeptWhenOneIsCalledAway() {
        String page = visitor.text(at("protection"));
        assertThat(page).contains("data-draft=");
    }

    private Map<String, String> child(String key, String name) {
        return new HashMap<>(Map.of("_once", key, "kind", "CHILD", "knownAs", name, "born", "2017", "language", "nb"));
    }

    private @Nullable String sent(Visitor who, Map<String, String> form) {
        return who.post(at("family/new"), form).getResponse().getRedirectedUrl();
    }

    private int children() {
        return visitor.text(at("children")).split("Åpne barnets sak", -1).length - 1;
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");
    }
}
