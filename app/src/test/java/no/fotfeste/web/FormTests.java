package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.ModelAndView;

/** What people type, as it comes, and what is made of it. */
class FormTests {

    @Test
    void keepsMarkupAndCommandsAsOrdinaryText() {
        String typed = "<script>alert(1)</script> '; drop table x; -- \" & ${7*7}";
        assertThat(typed("note", typed).text("note")).isEqualTo(typed);
    }

    @Test
    void keepsEmojiAndRightToLeftText() {
        String typed = "👩‍👧‍👦 سلام שלום";
        assertThat(typed("note", typed).text("note")).isEqualTo(typed);
    }

    @Test
    void composesLettersOneWay() {
        assertThat(typed("name", "A\u030Ase").line("name")).isEqualTo("Åse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202Eb", "a\u2066b", "a\uFEFFb", "a\uD800b", "a\u0085b"})
    void takesOutWhatCannotBeSeenOrTurnsText(String typed) {
        assertThat(typed("name", typed).line("name")).isEqualTo("ab");
    }

    @Test
    void goesOutAsItCameUntilWhatStandsNowHasBeenTold() {
        assertThat(typed("note", "Hei").shown("version", "2")).isEqualTo("2");
        Form faulty = typed("version", "1").refuse("note", "web.form.choice");
        assertThat(faulty.shown("version", "2")).isEqualTo("1");
        Meanwhile.on(new ModelAndView(), faulty, List.of(new Difference("note", "Notat", "Hei", "Ha det")));
        assertThat(faulty.shown("version", "2")).isEqualTo("2");
        assertThat(faulty.isAgreed()).isFalse();
    }

    @Test
    void saysSoWhenSomebodyElseHasWrittenTheSame() {
        Form form = typed("note", "Hei");
        Meanwhile.on(new ModelAndView(), form, List.of());
        assertThat(form.isAgreed()).isTrue();
    }

    @Test
    void keepsNoPassword() {
        assertThat(Form.of(Map.of(
                                "username",
                                List.of("ane"),
                                "password",
                                List.of("plainly fictional"),
                                "_once",
                                List.of("x")))
                        .all())
                .containsOnlyKeys("username");
    }

    @Test
    void putsALineOnOneLine() {
        assertThat(typed("name", " Linn\r\nExample\t ").line("name")).isEqualTo("Linn Example");
    }

    @Test
    void tellsHowMuchTooLongAndKeepsWhatWasTyped() {
        Form form = typed("note", "😀".repeat(Form.TEXT + 3));
        form.text("note");
        FieldFault fault = form.fault("note");
        assertThat(fault).isEqualTo(new FieldFault("note", "web.form.tooLong", List.of(Form.TEXT, 3)));
        assertThat(form.value("note")).hasSize(2 * (Form.TEXT + 3));
    }

    @Test
    void tellsFaultsAsTheFieldsStandOnThePage() {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        posted.put("who", List.of(""));
        posted.put("what", List.of(""));
        Form form = Form.of(posted).refuse("file", "c").refuse("what", "b").refuse("who", "a");
        assertThat(form.faults()).map(FieldFault::field).containsExactly("who", "what", "file");
    }

    @Test
    void takesAMegabyteWithoutFalling() {
        Form form = typed("note", "x".repeat(1_000_000));
        form.line("note");
        assertThat(form.isFaulty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-24",
                "24.12.2026",
                "24. 12. 2026",
                "24.\u00A012.\u202F2026",
                "\u200B24.12.2026",
                "2026\u201112\u201124"
            })
    void readsADayAsSentOrAsWritten(String typed) {
        assertThat(typed("day", typed).date("day")).contains(LocalDate.of(2026, Month.DECEMBER, 24));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30.2.2026", "2026-02-30", "tomorrow", "1.1.0001", "2026-13-01", "9999-01-01", "24/12/2026"})
    void refusesWhatIsNoDay(String typed) {
        Form form = typed("day", typed);
        assertThat(form.date("day")).isEmpty();
        assertThat(form.fault("day")).isNotNull();
        assertThat(form.value("day")).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1 2", "\u00A012", "1\u202F2", "\uFEFF12"})
    void readsANumberThatWasCopied(String typed) {
        assertThat(typed("children", typed).number("children", 0, 20)).contains(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3164", "\u200B", "\u2800", "\u00A0"})
    void aNameThatNobodyCanSeeIsMissing(String typed) {
        Form form = typed("name", typed);
        assertThat(form.line("name", "missing")).isEmpty();
        assertThat(form.faults()).map(FieldFault::key).containsExactly("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "21", "99999999999999", "1.5", "two", "１２"})
    void refusesWhatIsNoNumberWithinLimits(String typed) {
        Form form = typed("children", typed);
        assertThat(form.number("children", 0, 20)).isEmpty();
        assertThat(form.isFaulty()).isTrue();
    }

    @Test
    void refusesAChoiceThatWasNeverOffered() {
        Form form = typed("mark", "DONE'--");
        assertThat(form.choice("mark", Mark.class)).isEmpty();
        assertThat(form.isFaulty()).isTrue();
    }

    @Test
    void saysWhatIsMissingOnceAField() {
        Form form = Form.empty();
        form.line("name", "first");
        form.refuse("name", "second");
        assertThat(form.faults()).map(FieldFault::key).containsExactly("first");
    }

    @Test
    void keepsSeveralChoicesThroughADraft() {
        Form form = Form.of(Map.of("why", List.of("", "A", "B"), "_seen", List.of("3")));
        Form again = Form.filled(form.all());
        assertThat(form.all()).containsOnlyKeys("why");
        assertThat(form.seen()).isEqualTo(3);
        assertThat(again.chosen("why")).containsExactly("A", "B");
        assertThat(again.has("why", "B")).isTrue();
        assertThat(again.has("why", "")).isFalse();
    }

    @Test
    void showsWhatTheSecondOfTwoNeedsToSee() {
        Form mine = Form.of(Map.of("name", List.of("same"), "note", List.of("mine")));
        List<Difference> differences = Difference.between(
                Map.of("name", "same", "note", "theirs"), mine, Map.of("name", "Navn", "note", "Notat"));
        assertThat(differences).containsExactly(new Difference("note", "Notat", "theirs", "mine"));
    }

    private static Form typed(String field, String value) {
        return Form.of(Map.of(field, List.of(value)));
    }
}
