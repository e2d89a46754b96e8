package no.fotfeste.walk;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Window;

/**
 * The walk of one account in a real browser, once to each kind of page: what scripts have made of the page, its title, its address
 * and what the browser keeps are looked at too.
 */
final class BrowserWalk {

    private static final String KEPT_BY_THE_BROWSER =
            "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, history.state])";

    private final Told told;
    private final Told.Account account;
    private final Walker seen;

    BrowserWalk(Told told, Told.Account account, Walker seen) {
        this.told = told;
        this.account = account;
        this.seen = seen;
    }

    /** Signs in, looks at a page of each kind among those that the account has come to, and searches for who is hidden. */
    void on(int port, Walker walked) {
        try (Window window = Browser.open(port).unstyled()) {
            Page page = window.go("/sign-in").page();
            page.fill("[name=username]", account.username());
            page.fill("[name=password]", account.password());
            page.locator("main button[type=submit]").click();
            for (String address : oneOfEachKind(walked)) {
                look(window, address);
            }
            for (Hidden person : told.hiddenFrom(account.username())) {
                search(window, person);
            }
        }
    }

    /** Addresses that differ only in whom or what they are about are of one kind, answers without a page left out; those about who is hidden from others come first. */
    private List<String> oneOfEachKind(Walker walked) {
        Stream<String> mayBeSeen = told.persons().stream()
                .filter(person -> person.visibleTo().contains(account.username()))
                .flatMap(person -> person.caseId().stream())
                .map(caseId -> "/cases/" + caseId);
        return Stream.concat(mayBeSeen, walked.visited().stream())
                .filter(address -> !address.startsWith("/assets/") && !address.contains("?"))
                .filter(address -> !address.endsWith("/open"))
                .collect(Collectors.toMap(
                        Walker::kindOf, address -> address, (first, next) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private void look(Window window, String address) {
        Page page = window.go(address).page();
        seen.look(
                address,
                Stream.of(page.url(), page.title(), page.content(), (String) page.evaluate(KEPT_BY_THE_BROWSER))
                        .collect(Collectors.joining("\n")));
    }

    private void search(Window window, Hidden person) {
        Page page = window.go("/cases").page();
        if (page.locator("[name=q]").count() == 1) {
            String word = person.words().getLast();
            page.fill("[name=q]", word);
            page.press("[name=q]", "Enter");
            page.waitForLoadState();
            seen.look("search", Walker.without(word, page.url() + page.title() + page.content()));
        }
    }
}
