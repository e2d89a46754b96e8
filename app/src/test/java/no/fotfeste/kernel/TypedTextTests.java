package no.fotfeste.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from outside, as it comes: from Word, from a web page, from a telephone, from a Mac. */
class TypedTextTests {

    private static final String NO_BREAK = "\u00A0";
    private static final String NARROW_NO_BREAK = "\u202F";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kari\u200BProve",
                "\uFEFFKariProve",
                "Kari\u2060Prove",
                "Kari\u00ADProve",
                "Kari\u200CProve",
                "Kari\u200DProve",
                "\u200EKariProve\u200F",
                "Kari\u034FProve",
                "Kari\u180EProve",
                "Kari\uDB40\uDC41Prove",
                "\u202AKariProve\u202C",
                "Kari\u2066Prove\u2069"
            })
    void nothingHiddenStaysBetweenLatinLetters(String typed) {
        assertThat(TypedText.clean(typed)).isEqualTo("KariProve");
    }

    @Test
    void everyKindOfSpaceIsASpace() {
        String typed = NO_BREAK + "Kari" + NO_BREAK + "Anna" + NARROW_NO_BREAK + "Prøve\u3000Eksempel\u2003";
        assertThat(TypedText.clean(typed)).isEqualTo("Kari Anna Prøve Eksempel");
    }

    @Test
    void lettersAreComposedAlsoAroundWhatWasHidden() {
        assertThat(TypedText.clean("A\u030Ase")).isEqualTo("Åse");
        assertThat(TypedText.clean("A\u200B\u030Ase")).isEqualTo("Åse");
    }

    @Test
    void everyLineEndIsOne() {
        assertThat(TypedText.clean("a\r\nb\rc\u2028d\u2029e\u000Bf")).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    /** Each has something in it that would be taken out elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهم",
                "क\u094D\u200Dष",
                "👩\u200D👧\u200D👦",
                "❤\uFE0F\u200D🔥",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "שרה\u200E (1987)",
                "<script>alert(1)</script> '; drop table x; -- ${7*7}"
            })
    void whatAScriptNeedsStays(String typed) {
        assertThat(TypedText.clean(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \u00A0\u202F",
                "\u200B",
                "\uFEFF\u2060",
                "\u3164",
                "\u2800\u2800",
                "\u115F\u1160",
                "\uFFA0",
                "\u0301",
                "\u200E\u200F",
                "\uDB40\uDC41",
                "\n\t"
            })
    void aNameThatNobodyCanSeeIsNoName(String typed) {
        assertThat(TypedText.isBlank(typed)).isTrue();
        assertThat(TypedText.clean(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "1", "é", "ه", "🙂", "م\u064E"})
    void aLittleIsNotNothing(String typed) {
        assertThat(TypedText.isBlank(typed)).isFalse();
    }

    @Test
    void figuresStandAlone() {
        assertThat(TypedText.figures("\u202A158877" + NO_BREAK + "10039\u202C")).isEqualTo("15887710039");
        assertThat(TypedText.figures("2026\u20112\u201124")).isEqualTo("2026-2-24");
        assertThat(TypedText.figures("\u22121" + NARROW_NO_BREAK + "000")).isEqualTo("-1000");
    }

    @Test
    void cleaningOnceIsEnough() {
        assertThat(Arrays.asList("A\u200B\u030Ase", "می\u200Cخواهم", "a\u00A0\r\nb", "👩\u200D👧"))
                .allSatisfy(typed ->
                        assertThat(TypedText.clean(TypedText.clean(typed))).isEqualTo(TypedText.clean(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"158877\u00A010039", "\uFEFF15887710039", "158877\u200B10039"})
    void readsAnIdentityNumberThatWasCopied(String typed) {
        assertThat(NationalIdentityNumber.parse(typed)).contains(NationalIdentityNumber.of("15887710039"));
    }
}
