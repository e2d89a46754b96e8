package no.fotfeste.access.log;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command answers: on the console, with nothing around it. Everything else that is said goes through the log. */
public final class ConsoleOutput {

    private ConsoleOutput() {}

    /** To be flushed by whoever has answered. */
    public static PrintStream console() {
        return new PrintStream(System.out, false, StandardCharsets.UTF_8);
    }
}
