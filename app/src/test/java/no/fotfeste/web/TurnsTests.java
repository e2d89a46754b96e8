package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Few at a time, a short line, and whoever comes after them is told so at once. */
class TurnsTests {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void whoeverWaitsGetsThePlaceThatBecomesFree() throws Exception {
        Turns turns = new Turns(1, 1, LONG);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Turns.Turn first = turns.take();
            Future<Boolean> second = others.submit(() -> {
                try (Turns.Turn _ = turns.take()) {
                    return true;
                }
            });
            while (turns.waiting() == 0) {
                Thread.onSpinWait();
            }
            assertThatExceptionOfType(NoTurn.class).as("the line is full").isThrownBy(turns::take);
            first.close();
            assertThat(second.get()).isTrue();
        }
    }

    @Test
    void whoeverWaitedLongEnoughGoesAndLeavesTheLine() {
        Turns turns = new Turns(1, 1, Duration.ZERO);
        try (Turns.Turn _ = turns.take()) {
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(NoTurn.class).isThrownBy(turns::take);
            }
        }
        try (Turns.Turn again = turns.take()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void nobodyTakesThoseOfOthers() {
        TurnsOfEach turns = TurnsOfEach.oneAtATime();
        try (Turns.Turn _ = turns.take("bodil");
                Turns.Turn ane = turns.take("ane")) {
            assertThat(ane).isNotNull();
            assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> turns.take("bodil"));
        }
        try (Turns.Turn bodil = turns.take("bodil")) {
            assertThat(bodil).isNotNull();
        }
    }
}
