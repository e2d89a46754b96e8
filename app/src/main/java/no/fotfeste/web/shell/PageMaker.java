package no.fotfeste.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.fotfeste.web.Dates;
import no.fotfeste.web.MenuFigures;
import no.fotfeste.web.NavigationItem;
import no.fotfeste.web.NavigationSource;
import no.fotfeste.web.Page;
import no.fotfeste.web.SignedIn;
import no.fotfeste.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Makes the one page of a request. */
@Component
class PageMaker implements MenuFigures {

    private static final String KEPT = PageMaker.class.getName();

    private final Texts texts;
    private final Clock clock;
    private final Assets assets;
    private final SingletonSupplier<SignedIn> signedIn;
    private final SingletonSupplier<List<NavigationSource>> menu;

    PageMaker(
            Texts texts,
            Clock clock,
            Assets assets,
            ObjectProvider<SignedIn> signedIn,
            ObjectProvider<NavigationSource> menu) {
        this.texts = texts;
        this.clock = clock;
        this.assets = assets;
        this.signedIn = SingletonSupplier.ofNullable(signedIn::getIfAvailable);
        this.menu = SingletonSupplier.of(() -> menu.orderedStream().toList());
    }

    Page pageOf(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Page kept) {
            return kept;
        }
        Page page = new Page(texts, LanguageChoice.of(request), Dates.of(clock), new Around(request));
        request.setAttribute(KEPT, page);
        return page;
    }

    @Override
    public void gather() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && HttpMethod.GET.matches(attributes.getRequest().getMethod())
                && attributes.getRequest().getAttribute(KEPT) instanceof Page page) {
            page.navigation();
        }
    }

    SignedIn.@Nullable Person person() {
        SignedIn asked = signedIn.get();
        return asked == null ? null : asked.current();
    }

    /** The menu of a page; the same page in another language has words of its own. */
    private record Menu(Page page, List<NavigationItem> items) {}

    private final class Around implements Page.Surroundings {

        private final String path;
        private final @Nullable CsrfToken csrf;
        private @Nullable Menu gathered;

        Around(HttpServletRequest request) {
            Object before = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            this.path = before == null ? request.getRequestURI() : before.toString();
            this.csrf = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null;
        }

        @Override
        public SignedIn.@Nullable Person person() {
            return PageMaker.this.person();
        }

        @Override
        public @Nullable String houseNotice() {
            SignedIn asked = signedIn.get();
            return asked == null ? null : asked.houseNotice();
        }

        @Override
        public List<NavigationItem> navigation(Page page) {
            Menu known = gathered;
            Menu menu = known != null && known.page == page ? known : new Menu(page, asked(page));
            gathered = menu;
            return menu.items;
        }

        private List<NavigationItem> asked(Page page) {
            List<NavigationItem> items = new ArrayList<>();
            if (person() != null) {
                menu.obtain().forEach(source -> items.addAll(source.items(page)));
            }
            items.removeIf(item -> !page.mayReach(item.audience()));
            items.sort(Comparator.comparingInt(NavigationItem::order));
            return List.copyOf(items);
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public @Nullable String csrfName() {
            return csrf == null ? null : csrf.getParameterName();
        }

        @Override
        public @Nullable String csrfToken() {
            return csrf == null ? null : csrf.getToken();
        }

        @Override
        public String asset(String asked) {
            return assets.address(asked);
        }
    }
}
