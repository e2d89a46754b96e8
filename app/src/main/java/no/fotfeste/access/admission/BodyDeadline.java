package no.fotfeste.access.admission;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * What is sent must have arrived within a time that grows with how much it is. The server itself only limits the time between two
 * pieces, so that a byte every few seconds would be waited for without end.
 */
final class BodyDeadline extends ValveBase {

    static final Duration AT_LEAST = Duration.ofSeconds(20);

    /** A poor mobile connection is faster. */
    static final long BYTES_A_SECOND = 32 * 1024L;

    private final LongSupplier nanos;

    BodyDeadline(LongSupplier nanos) {
        super(true);
        this.nanos = nanos;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request sent = request.getCoyoteRequest();
        InputBuffer untimed = sent.getInputBuffer();
        sent.setInputBuffer(new Timed(untimed, nanos, nanos.getAsLong(), longest(sent.getContentLengthLong())));
        try {
            getNext().invoke(request, response);
        } finally {
            sent.setInputBuffer(untimed);
        }
    }

    static Duration longest(long bytes) {
        return AT_LEAST.plusSeconds(Math.max(0, bytes) / BYTES_A_SECOND);
    }

    /** Gives on what arrives, as long as there is time. */
    record Timed(InputBuffer untimed, LongSupplier nanos, long began, Duration longest) implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler into) throws IOException {
            if (nanos.getAsLong() - began > longest.toNanos()) {
                throw new InterruptedIOException("What was sent did not arrive in time");
            }
            return untimed.doRead(into);
        }

        @Override
        public int available() {
            return untimed.available();
        }
    }
}
