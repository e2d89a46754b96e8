package no.fotfeste.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Window;
import no.fotfeste.testing.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The same walk in a real browser, once to each kind of page: what scripts have made of the page, its title, its address and
 * what the browser keeps are looked at too.
 */
@WalkedWorld
class WalkStory {

    private static final String KEPT_BY_THE_BROWSER =
            "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, history.state])";

    @LocalServerPort
    int port;

    @Value("${fotfeste.data}")
    Path data;

    @Test
    void nothingShowsInABrowserToAnybodyElse() throws IOException, InterruptedException {
        Told told = Told.in(data);
        for (Told.Account account : told.accounts()) {
            List<String> kinds = oneOfEachKind(told, account);
            try (Window window = Browser.open(port)) {
                signIn(window, account);
                Walker walker = new Walker(account.username(), new HttpVisitor(port), told);
                for (String address : kinds) {
                    look(walker, window, address);
                }
                for (Hidden person : told.hiddenFrom(account.username())) {
                    search(walker, window, person);
                }
                assertThat(walker.leaks()).as(account.username()).isEmpty();
                assertThat(walker.found().isEmpty()).isEqualTo(maySeeNobody(told, account));
            }
        }
    }

    private static boolean maySeeNobody(Told told, Told.Account account) {
        return told.persons().stream().noneMatch(person -> person.visibleTo().contains(account.username()));
    }

    /** Addresses that differ only in whom or what they are about are of one kind; those about who is hidden from others come first. */
    private List<String> oneOfEachKind(Told told, Told.Account account) throws IOException, InterruptedException {
        Walker walker = new Walker(
                        account.username(), new HttpVisitor(port).signIn(account.username(), account.password()), told)
                .everywhereFrom("/today");
        Stream<String> mayBeSeen = told.persons().stream()
                .filter(person -> person.visibleTo().contains(account.username()))
                .map(person -> "/cases/" + person.caseId());
        return Stream.concat(mayBeSeen, walker.visited().stream())
                .filter(address -> !address.startsWith("/assets/"))
                .collect(Collectors.toMap(
                        Walker::kindOf, address -> address, (first, next) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static void signIn(Window window, Told.Account account) {
        Page page = window.go("/sign-in").page();
        page.fill("[name=username]", account.username());
        page.fill("[name=password]", account.password());
        page.locator("main button[type=submit]").click();
        assertThat(page.url()).doesNotContain("/sign-in");
    }

    private static void look(Walker walker, Window window, String address) {
        Page page = window.go(address).page();
        walker.look(
                address,
                Stream.of(page.url(), page.title(), page.content(), (String) page.evaluate(KEPT_BY_THE_BROWSER))
                        .collect(Collectors.joining("\n")));
    }

    private static void search(Walker walker, Window window, Hidden person) {
        Page page = window.go("/cases").page();
        if (page.locator("[name=q]").count() == 1) {
            String word = person.words().getLast();
            page.fill("[name=q]", word);
            page.press("[name=q]", "Enter");
            page.waitForLoadState();
            walker.look("search", Walker.without(word, page.url() + page.title() + page.content()));
        }
    }
}
