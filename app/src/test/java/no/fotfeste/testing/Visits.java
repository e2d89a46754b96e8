package no.fotfeste.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Visits pages of the whole application as somebody who has signed in, on the thread of the test. */
@TestComponent
public class Visits {

    private final WebApplicationContext application;
    private final AccountService accounts;

    Visits(WebApplicationContext application, AccountService accounts) {
        this.application = application;
        this.accounts = accounts;
    }

    /** A visitor who is signed in as this viewer. */
    public Visitor as(Viewer viewer) {
        Authentication signedIn = Objects.requireNonNull(accounts.actingAs(
                viewer, () -> SecurityContextHolder.getContext().getAuthentication()));
        return new Visitor(MockMvcTester.from(
                application,
                builder -> builder.apply(springSecurity())
                        .defaultRequest(get("/").with(authentication(signedIn))
                                .with(FormToken.sent())
                                .with(OneTime.keys()))
                        .build()));
    }

    /** Somebody who asks for pages and posts forms. */
    public record Visitor(MockMvcTester mvc) {

        private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

        /** Asks for a page. */
        public MvcTestResult get(String path) {
            return mvc.get().uri(path).exchange();
        }

        /** Asks for a page and gives its text. */
        public String text(String path) {
            return new String(get(path).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        }

        /** Searches for a case and gives the answer's text. */
        public String search(String words) {
            return new String(
                    post("/cases/search", Map.of("q", words)).getResponse().getContentAsByteArray(),
                    java.nio.charset.StandardCharsets.UTF_8);
        }

        /** Fills in the form that stands at the address it is sent to, with what that form was shown, and sends it. */
        public MvcTestResult fill(String path, Map<String, String> fields) {
            Map<String, String> all = new HashMap<>(fields);
            Matcher shown = VERSION.matcher(text(path));
            if (shown.find()) {
                all.put("version", shown.group(1));
            }
            return post(path, all);
        }

        /** Posts a form, one value a field. */
        public MvcTestResult post(String path, Map<String, String> fields) {
            var request = mvc.post().uri(path);
            fields.forEach(request::param);
            return request.exchange();
        }
    }
}
