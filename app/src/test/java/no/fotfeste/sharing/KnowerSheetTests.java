package no.fotfeste.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import no.fotfeste.sharing.register.web.KnowingRecipientView;
import no.fotfeste.web.Mark;
import org.junit.jupiter.api.Test;

class KnowerSheetTests {

    @Test
    void aDayThatEndsInAFullStopEndsTheSentenceToo() {
        assertThat(line("I brev 15. okt.")).isEqualTo("Fastlege. I brev 15. okt. Samtykke");
        assertThat(line("I brev i dag")).isEqualTo("Fastlege. I brev i dag. Samtykke");
    }

    private static String line(String how) {
        return new KnowingRecipientView.Line("Fastlege", how, "Samtykke", Mark.DONE, false).sentences();
    }
}
