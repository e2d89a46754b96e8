package no.fotfeste.access.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

/** A byte every few seconds is not waited for without end. */
class BodyDeadlineTests {

    private static final Duration BETWEEN_BYTES = Duration.ofSeconds(5);

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aShortFormThatComesByteByByteIsGivenUp() throws IOException {
        InputBuffer timed = sending(8_000);
        int bytes = 0;
        while (nanos.get() < BodyDeadline.AT_LEAST.toNanos()) {
            assertThat(read(timed)).isEqualTo(1);
            bytes++;
        }
        assertThat(bytes).isEqualTo(4);
        nanos.incrementAndGet();
        assertThatIOException().isThrownBy(() -> read(timed)).isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void aLargeFileOverAPoorLineIsWaitedFor() throws IOException {
        InputBuffer timed = sending(10_000_000);
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(read(timed)).isEqualTo(1);
    }

    @Test
    void whatDoesNotSayHowLongItIsHasTheShortestTime() {
        assertThat(BodyDeadline.longest(-1)).isEqualTo(BodyDeadline.AT_LEAST);
        assertThat(BodyDeadline.longest(BodyDeadline.BYTES_A_SECOND * 60)).isEqualTo(Duration.ofSeconds(80));
    }

    private InputBuffer sending(long bytes) {
        return new BodyDeadline.Timed(new ByteByByte(), nanos::get, nanos.get(), BodyDeadline.longest(bytes));
    }

    private static int read(InputBuffer timed) throws IOException {
        return timed.doRead(new Ignoring());
    }

    private final class ByteByByte implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler into) {
            nanos.addAndGet(BETWEEN_BYTES.toNanos());
            return 1;
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private static final class Ignoring implements ApplicationBufferHandler {

        @Override
        public void setByteBuffer(java.nio.ByteBuffer buffer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.nio.ByteBuffer getByteBuffer() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void expand(int size) {
            throw new UnsupportedOperationException();
        }
    }
}
