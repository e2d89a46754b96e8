package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.fotfeste.kernel.NationalIdentityNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ClientPageTests extends CaseWorld {

    /** From a series of numbers that nobody has. */
    private static final String NUMBER = "15887710039";

    @Test
    void changesWhatTheCaseSaysAndWhatItIsFoundBy() {
        assertThat(send(Map.of("knownAs", "Solveig", "language", "ar", "interpreter", "NEEDED")))
                .hasStatus3xxRedirection();
        assertThat(visitor.text(at(""))).contains("Solveig").contains("Arabisk, trenger tolk");
        assertThat(visitor.search("solveig")).contains("<bdi>Solveig</bdi>");
        assertThat(visitor.search("linn")).contains("Ingen treff");
    }

    @Test
    void namesAnAnonymousClientOnlyWhenSheWishesIt() {
        assertThat(send(Map.of("fullName", "Linn Prøve"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(client().fullName()).isNull();
        assertThat(send(Map.of("fullName", "Linn Prøve", "wishes", "yes"))).hasStatus3xxRedirection();
        assertThat(client().fullName()).isEqualTo("Linn Prøve");
        assertThat(client().staysAnonymous()).isFalse();
    }

    @Test
    void keepsTheNumberAndTakesNothingOutOfIt() {
        assertThat(send(Map.of("identityNumber", "158877 10039", "wishes", "yes")))
                .hasStatus3xxRedirection();
        assertThat(client().identityNumber()).isEqualTo(NationalIdentityNumber.of(NUMBER));
        assertThat(client().born()).isNull();
        assertThat(visitor.search("158877 10039")).contains("<bdi>Linn</bdi>");
    }

    @ParameterizedTest
    @CsvSource({
        "identityNumber, 12345678901",
        "identityNumber, ' or 1=1 --",
        "born, 2999-01-01",
        "born, 31.02.2017",
        "born, 1",
        "language, xx",
        "language, <b>",
        "interpreter, MAYBE",
        "contactKind, PIGEON",
        "knownAs, ''"
    })
    void refusesWhatCannotBeAndKeepsWhatWasTyped(String field, String value) {
        MvcTestResult answer = send(Map.of(field, value, "wishes", "yes", "mustNotHappen", "Ikke fellesmøte"));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("href=\"#" + field + "\"").contains("Ikke fellesmøte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table casefile.client_case; --",
                "👩‍👧 Linn",
                "سارة أحمد",
                "${7*7} #{7*7} @{x}",
                "\"><img src=x onerror=alert(1)>"
            })
    void showsWhatWasTypedAsTextInEveryField(String text) {
        assertThat(send(Map.of(
                        "knownAs",
                        text,
                        "safeContact",
                        text,
                        "mustNotHappen",
                        text,
                        "fullName",
                        text,
                        "wishes",
                        "yes")))
                .hasStatus3xxRedirection();
        assertThat(client().knownAs()).isEqualTo(text);
        for (String page : new String[] {"", "client", "words", "close", "children"}) {
            assertThat(visitor.text(at(page))).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
        assertThat(visitor.text(at("client"))).doesNotContain("<img").doesNotContain("49 49");
    }

    @Test
    void takesAwayControlCharactersAndWhatTurnsTheDirection() {
        assertThat(send(Map.of("knownAs", "Li\u0000nn\u202E\u0007"))).hasStatus3xxRedirection();
        assertThat(client().knownAs()).isEqualTo("Linn");
    }

    @Test
    void refusesAMegabyteWithoutLosingIt() {
        String much = "a".repeat(1_000_000);
        MvcTestResult answer = send(Map.of("mustNotHappen", much));
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains(much);
    }

    @Test
    void showsTheSecondOfTwoEditorsWhatTheFirstHasChanged() {
        Map<String, String> first = details(Map.of("safeContact", "Etter kl. 14"));
        Map<String, String> second = details(Map.of("safeContact", "Bare SMS"));
        assertThat(visitor.post(at("client"), first)).hasStatus3xxRedirection();
        MvcTestResult answer = visitor.post(at("client"), second);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer).bodyText().contains("Etter kl. 14").contains("Bare SMS");
        assertThat(client().safeContact()).isEqualTo("Etter kl. 14");
    }

    @Test
    void closesACaseAndOpensItAgain() {
        assertThat(visitor.post(at("close"), Map.of())).hasStatus3xxRedirection();
        assertThat(visitor.text(at(""))).contains("Saken ble avsluttet");
        assertThat(visitor.text("/cases")).contains("avsluttet");
        assertThat(visitor.post(at("reopen"), Map.of())).hasStatus3xxRedirection();
        assertThat(client().closedAt()).isNull();
    }

    private MvcTestResult send(Map<String, String> changed) {
        return visitor.post(at("client"), details(changed));
    }
}
