package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.fotfeste.web.NoTurn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** However many try passwords at once, by whatever page, few are worked on and few wait. */
class FewPasswordsAtOnceTests {

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch full = new CountDownLatch(FewPasswordsAtOnce.PLACES);

    @Test
    void workOnFewAndTurnAwayWhoeverComesAfterALine() throws Exception {
        FewPasswordsAtOnce few = new FewPasswordsAtOnce(new Slow());
        int admitted = FewPasswordsAtOnce.PLACES + FewPasswordsAtOnce.IN_LINE;
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> answers = new ArrayList<>();
            CountDownLatch inLine = new CountDownLatch(admitted);
            for (int i = 0; i < admitted; i++) {
                answers.add(many.submit(() -> {
                    inLine.countDown();
                    return few.matches("word", "kept");
                }));
            }
            inLine.await();
            full.await();
            while (few.waiting() < FewPasswordsAtOnce.IN_LINE) {
                Thread.onSpinWait();
            }
            assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> few.matches("word", "kept"));
            assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> few.encode("word"));
            goOn.countDown();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(most).hasValue(FewPasswordsAtOnce.PLACES);
        assertThat(few.matches("word", "kept")).isTrue();
    }

    private final class Slow implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence raw) {
            return "kept";
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            full.countDown();
            try {
                goOn.await();
                return true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                atWork.decrementAndGet();
            }
        }
    }
}
