package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the shell gives every page. */
@WithShell
class ShellTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ShellWorld.Visitor visitor;

    @BeforeEach
    void nobodyIsSignedIn() {
        visitor.signOut();
    }

    @Test
    void showsTodayWithWhatNobodyOwnsFirst() {
        visitor.signIn(Audience.CENTRE, Audience.CASE_WORKERS);
        assertThat(mvc.get().uri("/today"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Ingen eier dette", "Skoleplass", "Hvem følger opp", "Venter på svar", "Må gjøres");
    }

    @Test
    void sendsWhoHasNotSignedInToSignIn() {
        assertThat(mvc.get().uri("/today")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
    }

    @Test
    void speaksEnglishToWhoChoseIt() {
        visitor.signIn(Audience.CENTRE);
        assertThat(mvc.get().uri("/today?lang=en"))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.SET_COOKIE,
                        values -> assertThat(values).anyMatch(v -> v.contains("fotfeste-language=en")));
        assertThat(mvc.get().uri("/today?lang=en"))
                .bodyText()
                .contains("Nobody owns this")
                .contains("lang=\"en\"");
    }

    @Test
    void letsNothingBeKeptOrFramed() {
        visitor.signIn(Audience.CENTRE);
        assertThat(mvc.get().uri("/today"))
                .headers()
                .hasValue(HttpHeaders.CACHE_CONTROL, "no-store")
                .hasValue("Referrer-Policy", "no-referrer")
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values)
                                .singleElement()
                                .asString()
                                .startsWith("default-src 'none'")
                                .doesNotContain("unsafe"));
    }
}
