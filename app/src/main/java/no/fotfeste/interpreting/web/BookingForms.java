package no.fotfeste.interpreting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.fotfeste.interpreting.Booking;
import no.fotfeste.interpreting.BookingAction;
import no.fotfeste.interpreting.BookingState;
import no.fotfeste.interpreting.Mode;
import no.fotfeste.interpreting.NewBooking;
import no.fotfeste.interpreting.Qualification;
import no.fotfeste.interpreting.TieCheck;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;

/** Reads what is written about a booking. */
final class BookingForms {

    private static final int DAY = 1440;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private BookingForms() {}

    /** What can be said of a booking, as it stands in the address. */
    enum Answer {
        CONFIRM(BookingState.CONFIRMED),
        REFUSE(BookingState.REFUSED),
        CANCEL(BookingState.CANCELLED),
        HOLD(BookingState.HELD),
        MISS(BookingState.ABSENT);

        private final BookingState state;

        Answer(BookingState state) {
            this.state = state;
        }

        /** What the booking becomes by it. */
        BookingState state() {
            return state;
        }
    }

    /** Empty when something in the form is wrong. */
    static Optional<NewBooking> asked(Form form, String language, Page page) {
        Optional<Mode> mode = form.choice("mode", Mode.class);
        if (mode.isEmpty()) {
            form.refuse("mode", "interpreting.mode.missing");
        }
        Optional<LocalDate> day = form.date("day");
        if (day.isEmpty()) {
            form.refuse("day", "interpreting.day.missing");
        } else if (day.get().isBefore(page.today())) {
            form.refuse("day", "interpreting.day.past");
        }
        Optional<LocalTime> time = time(form.line("time", "interpreting.time.missing"));
        if (time.isEmpty()) {
            form.refuse("time", "interpreting.time.wrong");
        }
        Optional<Integer> minutes = form.number("minutes", 1, DAY);
        if (minutes.isEmpty()) {
            form.refuse("minutes", "web.form.number", 1, DAY);
        }
        String agency = form.line("agency", "interpreting.agency.missing");
        String wishes = form.line("wishes");
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new NewBooking(
                        language,
                        mode.orElseThrow(),
                        wishes,
                        day.orElseThrow()
                                .atTime(time.orElseThrow())
                                .atZone(page.clock().getZone())
                                .toInstant(),
                        minutes.orElseThrow(),
                        agency));
    }

    /** A time as people write it: 9.30, 09:30 or 9. */
    private static Optional<LocalTime> time(String written) {
        String colon = written.replace('.', ':').replace(" ", "");
        try {
            return Optional.of(LocalTime.parse(colon.contains(":") ? colon : colon + ":00", CLOCK));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What has become of the booking meanwhile, beside what was to be said of it. */
    static Difference difference(Booking now, Answer mine, Form form, Page page) {
        String field = mine == Answer.CONFIRM ? "name" : "reason";
        String who = now.interpreter().reveal();
        return new Difference(
                field,
                page.text("interpreting.booking.state"),
                told(now.state(), who.isEmpty() ? now.reason().reveal() : who, page),
                told(mine.state(), form.value(field), page));
    }

    private static String told(BookingState state, String words, Page page) {
        String said = page.text("interpreting.state." + state.name());
        return words.isEmpty() ? said : page.text("interpreting.state.because", said, words);
    }

    /** Empty when something in the form is wrong. */
    static Optional<BookingAction> turn(Answer answer, Form form) {
        Optional<BookingAction> read = switch (answer) {
            case CONFIRM -> confirm(form);
            case REFUSE -> reason(form).map(BookingAction.Refuse::new);
            case CANCEL -> reason(form).map(BookingAction.Cancel::new);
            case MISS -> reason(form).map(BookingAction.Miss::new);
            case HOLD -> Optional.of(new BookingAction.Hold());
        };
        return form.isFaulty() ? Optional.empty() : read;
    }

    private static Optional<String> reason(Form form) {
        String reason = form.line("reason", "interpreting.reason.missing");
        return reason.isEmpty() ? Optional.empty() : Optional.of(reason);
    }

    private static Optional<BookingAction> confirm(Form form) {
        String name = form.line("name", "interpreting.name.missing");
        Optional<Qualification> qualification = form.choice("qualification", Qualification.class);
        if (qualification.isEmpty()) {
            form.refuse("qualification", "interpreting.qualification.missing");
        }
        if (form.value("tie").equals("KNOWN")) {
            form.refuse("tie", "interpreting.tie.known");
            return Optional.empty();
        }
        Optional<TieCheck> tie = form.choice("tie", TieCheck.class);
        if (tie.isEmpty()) {
            form.refuse("tie", "interpreting.tie.missing");
        }
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new BookingAction.Confirm(name, qualification.orElseThrow(), tie.orElseThrow()));
    }

    static List<Choice> qualifications(Page page) {
        return Arrays.stream(Qualification.values())
                .map(each -> Choice.of(each.name(), page.text("interpreting.qualification." + each.name())))
                .toList();
    }

    /** That she knows the interpreter is among the answers, and is refused with what to do. */
    static List<Choice> ties(Page page) {
        return List.of(
                Choice.of(TieCheck.NONE.name(), page.text("interpreting.tie.NONE")),
                Choice.of("KNOWN", page.text("interpreting.tie.KNOWN")),
                Choice.of(TieCheck.UNKNOWN_TO_HER.name(), page.text("interpreting.tie.UNKNOWN_TO_HER")));
    }
}
