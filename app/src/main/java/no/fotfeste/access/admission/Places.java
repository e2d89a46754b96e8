package no.fotfeste.access.admission;

import java.time.Duration;
import no.fotfeste.web.Turns;
import no.fotfeste.web.TurnsOfEach;
import org.springframework.stereotype.Component;

/** How many pages are worked on at the same time. Those who are signed in have places that nobody else can take. */
@Component
public class Places {

    /** A page waits for the database and little else, and the pool holds 16 connections: more would only queue inside. */
    static final int SIGNED_IN = 24;

    static final int STRANGERS = 8;

    /** Twice what a browser asks for at the same time. */
    static final int OF_EACH = 12;

    /** So many wait; whoever comes after them is asked to come back. */
    static final int IN_LINE = 200;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Turns signedIn = new Turns(SIGNED_IN, IN_LINE, LONGEST_WAIT);
    private final Turns strangers = new Turns(STRANGERS, IN_LINE, LONGEST_WAIT);
    private final Turns pretenders = new Turns(STRANGERS, 0, Duration.ZERO);
    private final TurnsOfEach ofEach = new TurnsOfEach(OF_EACH, 0, Duration.ZERO);

    /** For whoever may be signed in. */
    Turns.Turn ofSignedIn() {
        return signedIn.take();
    }

    /** For whoever cannot be. */
    Turns.Turn ofStrangers() {
        return strangers.take();
    }

    /** For whoever has the place of somebody signed in, and is not: few at a time, and none of them waits there. */
    Turns.Turn ofPretenders() {
        return pretenders.take();
    }

    /** For one person, who takes no more than half of the places. */
    Turns.Turn of(String account) {
        return ofEach.take(account);
    }
}
