package no.fotfeste.testing;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.Language;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Dates;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.Page;
import no.fotfeste.web.SignedIn;
import no.fotfeste.web.Texts;
import org.jspecify.annotations.Nullable;

/** Makes pages without a request, for parts of pages that are tried by themselves: in bokmål, for somebody at a centre. */
public class ShownToSomebody {

    private final Texts texts;
    private final Clock clock;

    public ShownToSomebody(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A page that this viewer looks at. */
    public Page page(Viewer viewer) {
        SignedIn.Person person = new SignedIn.Person(
                viewer.account(),
                viewer.displayName(),
                "Eksempel krisesenter",
                Set.of(Audience.SIGNED_IN, Audience.CENTRE, Audience.CASE_WORKERS, Audience.LEADER));
        return new Page(texts, Language.BOKMAL, Dates.of(clock), new Surroundings(person));
    }

    private record Surroundings(SignedIn.Person person) implements Page.Surroundings {

        @Override
        public List<NavigationItem> navigation(Page page) {
            return List.of();
        }

        @Override
        public String path() {
            return "/";
        }

        @Override
        public @Nullable String csrfName() {
            return null;
        }

        @Override
        public @Nullable String csrfToken() {
            return null;
        }

        @Override
        public String asset(String path) {
            return path;
        }
    }
}
