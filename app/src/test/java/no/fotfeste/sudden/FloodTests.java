package no.fotfeste.sudden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody floods the house in every way that was found, with as much memory as it ships with, while a colleague works on. She
 * meets no error and loses no draft.
 *
 * <p>With {@code FLOOD=60} in the environment each flood lasts so many seconds, and no page may take longer than one. Without it, she
 * does a few rounds of work, however long they take: how fast a machine is that runs a build is nobody's promise.
 */
@Timeout(900)
class FloodTests {

    private static final int ROUNDS = 2;
    private static final Duration LASTING =
            Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("FLOOD", "0")));

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void start() throws IOException {
        house = RunningHouse.on(data);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverWorksMeetsNoErrorAndLosesNoDraft(Flood flood) throws Exception {
        try (Worker worker = Worker.at(house.address());
                Flood.Running running = flood.begin(house.address())) {
            long end = System.nanoTime() + LASTING.toNanos();
            while (worker.rounds() < ROUNDS || System.nanoTime() < end) {
                worker.works();
            }
            assertThat(running.reached()).as("somebody flooded it").isPositive();
            assertThat(worker.whatWasKept()).isEqualTo(worker.whatWasWritten());
            if (!LASTING.isZero()) {
                assertThat(worker.longest()).isLessThan(Duration.ofSeconds(1));
            }
        }
        assertThat(house.said()).doesNotContain("OutOfMemoryError").doesNotContain("ERROR");
    }
}
