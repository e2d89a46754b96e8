package no.fotfeste.access.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.fotfeste.web.NoTurn;
import no.fotfeste.web.Turns;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees to it that the places of those who are signed in are held by them, and by none of them alone. */
public final class WorkPlaces extends OncePerRequestFilter {

    private final Places places;

    /** The same places as at the door. */
    public WorkPlaces(Places places) {
        this.places = places;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Boolean.TRUE.equals(request.getAttribute(Admission.FOR_SIGNED_IN));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try (Turns.Turn _ = Visitors.account().map(places::of).orElseGet(places::ofPretenders)) {
            rest.doFilter(request, response);
        } catch (NoTurn busy) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }
}
