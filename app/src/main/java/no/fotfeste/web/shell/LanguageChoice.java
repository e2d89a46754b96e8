package no.fotfeste.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.kernel.Language;
import no.fotfeste.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Remembers the language someone chose with {@code ?lang=en} on any page, in a cookie that holds nothing else. */
@Component
class LanguageChoice extends OncePerRequestFilter {

    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");
    private static final String COOKIE = "fotfeste-language";
    private static final Duration KEPT = Duration.ofDays(365);

    static Language of(HttpServletRequest request) {
        Language asked = asked(request);
        if (asked != null) {
            return asked;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        Language kept = cookie == null ? null : complete(cookie.getValue());
        return kept == null ? Language.BOKMAL : kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Language asked = request.getMethod().equals("GET") ? asked(request) : null;
        if (asked != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, asked));
        }
        chain.doFilter(request, response);
    }

    /** Read from the address alone: what was posted may be too large to read, and that page too has a language. */
    private static @Nullable Language asked(HttpServletRequest request) {
        Matcher query = ASKED.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        return query.find() ? complete(query.group(1)) : null;
    }

    private static String cookie(HttpServletRequest request, Language language) {
        return ResponseCookie.from(COOKIE, language.code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    private static @Nullable Language complete(@Nullable String code) {
        return Texts.COMPLETE.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
