package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What runs from right to left is kept apart from what stands around it, wherever it is written. */
class IsolatingOutputTests {

    private static final String SARA = "سارة";
    private static final String MARKED = "\u2068" + SARA + "\u2069";

    @Test
    void inAnElement() {
        assertThat(written("span", null, SARA)).isEqualTo("<bdi>" + SARA + "</bdi>");
        assertThat(written("bdi", null, SARA)).isEqualTo(SARA);
        assertThat(written("span", null, "Sara & <b>")).isEqualTo("Sara &amp; &lt;b&gt;");
    }

    @Test
    void eachForItselfWhereSeveralStandBesideEachOther() {
        assertThat(written("span", null, SARA + " · 5 år · שרה"))
                .isEqualTo("<bdi>" + SARA + "</bdi> · 5 år · <bdi>שרה</bdi>");
    }

    @Test
    void inASentenceThatHasMarksNothingIsAdded() {
        assertThat(written("p", null, "Ring " + MARKED + " kl. 10")).isEqualTo("Ring " + MARKED + " kl. 10");
    }

    @Test
    void byMarksWhereNoElementMayStand() {
        assertThat(written("option", null, SARA)).isEqualTo(MARKED);
        assertThat(written("a", "aria-label", SARA)).isEqualTo(MARKED);
    }

    @Test
    void whatIsTypedAndSentAgainGetsNoMarks() {
        assertThat(written("textarea", null, SARA)).isEqualTo(SARA);
        assertThat(written("input", "value", SARA)).isEqualTo(SARA);
    }

    private static String written(String element, @Nullable String attribute, String text) {
        StringOutput output = new StringOutput();
        IsolatingOutput isolating = new IsolatingOutput(output);
        isolating.setContext(element, attribute);
        isolating.writeUserContent(text);
        return output.toString();
    }
}
