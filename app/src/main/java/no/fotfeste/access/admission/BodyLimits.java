package no.fotfeste.access.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import no.fotfeste.web.NoTurn;
import no.fotfeste.web.Turns;
import no.fotfeste.web.TurnsOfEach;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much may be sent, by where it is sent, decided from what a request says of itself before any of it is read: a name and a password
 * are short, a form is not a book, and files come from those who are signed in, a few at a time.
 */
public final class BodyLimits extends OncePerRequestFilter {

    private static final DataSize SIGNING_IN = DataSize.ofKilobytes(8);
    private static final DataSize FORM = DataSize.ofMegabytes(1);

    /** What is held in memory at the same time while it is looked at. */
    private static final int FILES_AT_ONCE = 2;

    private static final int IN_LINE = 24;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Pattern TO_SIGN_IN =
            Pattern.compile("/(?:sign-in(?:/.*)?|sign-out|first-administrator|confirm|hide|hidden|receipt)");
    private static final Pattern TAKES_FILES = Pattern.compile("/cases/[^/]+/documents/new|/directory/import(?:/.*)?");

    private final DataSize files;
    private final Turns turns = new Turns(FILES_AT_ONCE, IN_LINE, LONGEST_WAIT);
    private final TurnsOfEach ofEach = TurnsOfEach.oneAtATime();

    /**
     * What may be sent where.
     *
     * @param files how much may be sent with files in it
     */
    public BodyLimits(DataSize files) {
        this.files = files;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (isBodiless(request)) {
            rest.doFilter(request, response);
        } else if (isWithoutLength(request)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (length > most(request).toBytes()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (length <= FORM.toBytes()) {
            rest.doFilter(request, response);
        } else {
            inTurn(request, response, rest);
        }
    }

    /** Each has one turn at a time, so that nobody takes them all. */
    private void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try (Turns.Turn _ = ofEach.take(Visitors.account().orElseThrow());
                Turns.Turn _ = turns.take()) {
            rest.doFilter(request, response);
        } catch (NoTurn busy) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    /** Whether what is sent is nothing, or no more than goes into a form there. */
    static boolean isForm(HttpServletRequest request) {
        return isBodiless(request) || isAtMost(ofForm(request), request);
    }

    /** Whether it is no longer than what somebody sends who signs in. */
    static boolean isShort(HttpServletRequest request) {
        return isBodiless(request) || isAtMost(SIGNING_IN, request);
    }

    private static boolean isBodiless(HttpServletRequest request) {
        return BODILESS.contains(request.getMethod())
                && request.getContentLengthLong() <= 0
                && !isWithoutLength(request);
    }

    /** Something is sent, and nobody knows how much: also with a question, which needs nothing sent. */
    private static boolean isWithoutLength(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isAtMost(DataSize most, HttpServletRequest request) {
        return request.getContentLengthLong() <= most.toBytes() && !isWithoutLength(request);
    }

    private static DataSize ofForm(HttpServletRequest request) {
        return TO_SIGN_IN.matcher(request.getRequestURI()).matches() ? SIGNING_IN : FORM;
    }

    private DataSize most(HttpServletRequest request) {
        DataSize form = ofForm(request);
        boolean file = form.equals(FORM)
                && isInParts(request)
                && TAKES_FILES.matcher(request.getRequestURI()).matches()
                && Visitors.isSignedIn();
        return file ? files : form;
    }

    private static boolean isInParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
