package no.fotfeste.access;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command answers: on the console, with nothing around it. Everything else that is said goes through the log. */
final class Answer {

    private Answer() {}

    /** To be flushed by whoever has answered. */
    static PrintStream console() {
        return new PrintStream(System.out, false, StandardCharsets.UTF_8);
    }
}
