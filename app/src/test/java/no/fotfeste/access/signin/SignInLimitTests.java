package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How often a name may be tried. */
class SignInLimitTests {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final String KIND = "account";

    private Instant now = NOON;
    private final SignInLimit limit = new SignInLimit(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void letsFiveTriesThroughAndThenAsksToWait() {
        useUp("kari");
        assertThat(limit.admits(KIND, "kari")).isFalse();
        now = now.plus(Duration.ofSeconds(5));
        assertThat(limit.admits(KIND, "kari")).isTrue();
        now = now.plus(Duration.ofSeconds(5));
        assertThat(limit.admits(KIND, "kari")).as("the wait has doubled").isFalse();
        now = now.plus(Duration.ofSeconds(5));
        assertThat(limit.admits(KIND, "kari")).isTrue();
    }

    @Test
    void nobodyWaitsLongerThanAQuarterHoweverOftenItWasTried() {
        for (int i = 0; i < 200; i++) {
            limit.admits(KIND, "kari");
            now = now.plus(SignInLimit.LONGEST);
            assertThat(limit.admits(KIND, "kari")).isTrue();
        }
    }

    @Test
    void tryingTooSoonMakesTheWaitNoLonger() {
        useUp("kari");
        for (int i = 0; i < 1_000; i++) {
            assertThat(limit.admits(KIND, "kari")).isFalse();
        }
        now = now.plus(Duration.ofSeconds(5));
        assertThat(limit.admits(KIND, "kari")).isTrue();
    }

    @Test
    void whatIsRightIsForgotten() {
        useUp("kari");
        limit.succeeded(KIND, "kari");
        assertThat(limit.admits(KIND, "kari")).isTrue();
    }

    @Test
    void othersAreNotKeptWaiting() {
        useUp("kari");
        assertThat(limit.admits(KIND, "ola")).isTrue();
        assertThat(limit.admits("device", "kari")).isTrue();
    }

    @Test
    void aClockThatWasSetBackKeepsNobodyWaiting() {
        useUp("kari");
        now = NOON.minus(Duration.ofHours(1));
        assertThat(limit.admits(KIND, "kari")).isTrue();
    }

    @Test
    void remembersABoundedNumberOfNames() {
        for (int i = 0; i < 3 * SignInLimit.REMEMBERED; i++) {
            limit.admits(KIND, "name" + i);
        }
        assertThat(limit.remembered()).isEqualTo(SignInLimit.REMEMBERED);
    }

    private void useUp(String name) {
        for (int i = 0; i < SignInLimit.FREE; i++) {
            assertThat(limit.admits(KIND, name)).isTrue();
        }
    }
}
