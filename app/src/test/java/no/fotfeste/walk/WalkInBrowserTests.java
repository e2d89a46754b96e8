package no.fotfeste.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.fotfeste.testing.HttpVisitor;
import org.junit.jupiter.api.Test;

/** Everybody looks at a page of each kind in a real browser, and searches there: nothing of a protected person may show. */
class WalkInBrowserTests extends PartOfTheWalk {

    @Test
    void nothingShowsInABrowserEither() throws IOException, InterruptedException {
        Told told = told();
        for (Told.Account account : told.accounts()) {
            Walker walked = signedIn(account).someOfEachKindFrom(beginnings());
            walked.at(alsoWhatNoLinkLeadsTo(walked));
            Walker seen = new Walker(account.username(), new HttpVisitor(port), told);
            new BrowserWalk(told, account, seen).on(port, walked);
            boolean maySeeSomebody =
                    told.hiddenFrom(account.username()).size() < told.persons().size();
            assertThat(seen.leaks()).as(account.username()).isEmpty();
            assertThat(!seen.found().isEmpty()).as(account.username()).isEqualTo(maySeeSomebody);
        }
    }
}
