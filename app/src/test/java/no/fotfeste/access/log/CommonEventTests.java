package no.fotfeste.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.kernel.Secret;
import org.junit.jupiter.api.Test;

class CommonEventTests {

    private static final UUID CHAIN = new UUID(1, 2);
    private static final UUID ACCOUNT = new UUID(3, 4);

    @Test
    void aLookIsOneLine() {
        assertThat(event("tone", true, Optional.of("GET /cases/{id}")).line())
                .isEqualTo("CEF:0|Fotfeste|Fotfeste|1|PERMIT|Case opened|2|rt=1767268800000"
                        + " suid=00000000-0000-0003-0000-000000000004 suser=tone spriv=CENTRE_WORKER act=READ"
                        + " outcome=success reason=OWN_UNIT externalId=00000000-0000-0001-0000-000000000002/7"
                        + " cs1Label=case cs1=00000000-0000-0001-0000-000000000002"
                        + " cs2Label=asked cs2=00000000-0000-0001-0000-000000000002"
                        + " cs3Label=outlet cs3=GET /cases/{id}");
    }

    @Test
    void aRefusalIsMoreSevere() {
        assertThat(event("tone", false, Optional.empty()).line())
                .startsWith("CEF:0|Fotfeste|Fotfeste|1|DENY|Case refused|6|")
                .contains("outcome=failure")
                .doesNotContain("cs3");
    }

    @Test
    void nothingTypedCanMakeAFieldOrALine() {
        assertThat(event("a=b\\c\nCEF:0|x\r", true, Optional.empty()).line())
                .contains(" suser=a\\=b\\\\c\\nCEF:0|x\\r spriv=")
                .hasLineCount(1);
        assertThat(CommonEvent.header("a|b\\c\r\nd")).isEqualTo("a\\|b\\\\c d");
    }

    @Test
    void anOutletIsWrittenWithoutWhatItsNamesMustLookLike() {
        assertThat(CurrentOutlet.withoutExpressions("/cases/{id:[0-9a-f]{8}(?:-[0-9a-f]{4})}/plan/{step}"))
                .isEqualTo("/cases/{id}/plan/{step}");
        assertThat(CurrentOutlet.withoutExpressions("/sign-in:now")).isEqualTo("/sign-in:now");
    }

    private static CommonEvent event(String username, boolean permitted, Optional<String> outlet) {
        return new CommonEvent(
                CHAIN,
                7,
                Instant.parse("2026-01-01T12:00:00Z"),
                Optional.of(ACCOUNT),
                Optional.of(Secret.of(username)),
                "CENTRE_WORKER",
                "READ",
                permitted,
                "OWN_UNIT",
                CHAIN,
                outlet,
                Optional.empty());
    }
}
