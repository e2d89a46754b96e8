package no.fotfeste.access.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import no.fotfeste.web.NoTurn;
import no.fotfeste.web.Turns;
import no.fotfeste.web.TurnsOfEach;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many pages are worked on at the same time. Those who are signed in have places that nobody else can take, and whoever sends
 * takes one only when all of it has arrived: waiting for a slow line holds nothing.
 */
public final class WorkPlaces extends OncePerRequestFilter {

    /** A page waits for the database and little else, and the pool holds 16 connections: more would only queue inside. */
    static final int SIGNED_IN = 24;

    /** As many as a browser asks for at the same time. */
    static final int OF_EACH = 6;

    static final int STRANGERS = 8;

    /** So many wait; whoever comes after them is asked to come back. */
    static final int IN_LINE = 200;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** A page lies here until its place is free again, so that whoever reads it slowly holds none. */
    private static final int PAGE = (int) DataSize.ofKilobytes(64).toBytes();

    private final Turns signedIn = new Turns(SIGNED_IN, IN_LINE, LONGEST_WAIT);
    private final TurnsOfEach ofEach = new TurnsOfEach(OF_EACH, IN_LINE, LONGEST_WAIT);
    private final Turns strangers = new Turns(STRANGERS, IN_LINE, LONGEST_WAIT);
    private final Turns lookingWho = new Turns(STRANGERS, IN_LINE, LONGEST_WAIT);

    /** What is the same for all, and how the house is, costs next to nothing and takes no place. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        receiveAll(request);
        response.setBufferSize(PAGE);
        try {
            Optional<String> account = whoAsks(request);
            if (account.isEmpty()) {
                workInTurn(strangers.take(), request, response, rest);
            } else {
                try (Turns.Turn _ = ofEach.take(account.get())) {
                    workInTurn(signedIn.take(), request, response, rest);
                }
            }
        } catch (NoTurn busy) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private static void workInTurn(
            Turns.Turn turn, HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try (turn) {
            rest.doFilter(request, response);
        }
    }

    /** Whoever was never here is not looked for; and however many pretend they were, few are looked for at a time. */
    private Optional<String> whoAsks(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        try (Turns.Turn _ = lookingWho.take()) {
            return Visitors.account();
        }
    }

    private static void receiveAll(HttpServletRequest request) {
        request.getParameterMap();
    }
}
