package no.fotfeste.network.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How often codes may be tried from one address. */
class ReceiptLimitTests {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private Instant now = NOON;
    private final ReceiptLimit limit = new ReceiptLimit(
            new RequestSettings(Duration.ZERO, Duration.ZERO, Duration.ZERO, 2),
            ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void admitsTheConfiguredNumberAndNoMore() {
        assertThat(limit.admits("a")).isTrue();
        assertThat(limit.admits("a")).isTrue();
        assertThat(limit.admits("a")).isFalse();
        assertThat(limit.admits("b")).isTrue();
    }

    @Test
    void beginsAgainAfterAQuarter() {
        useUp();
        now = NOON.plus(Duration.ofMinutes(15));
        assertThat(limit.admits("a")).isTrue();
    }

    @Test
    void keepsNobodyWaitingForAClockThatWasSetBack() {
        useUp();
        now = NOON.minus(Duration.ofHours(1));
        assertThat(limit.admits("a")).isTrue();
    }

    @Test
    void whatIsRightUsesUpNothing() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.admits("a")).isTrue();
            limit.right("a");
        }
    }

    @Test
    void remembersABoundedNumber() {
        for (int i = 0; i < 11_000; i++) {
            limit.admits("address " + i);
        }
        assertThat(limit.remembered()).isLessThanOrEqualTo(10_001);
    }

    private void useUp() {
        for (int i = 0; i < 3; i++) {
            limit.admits("a");
        }
    }
}
