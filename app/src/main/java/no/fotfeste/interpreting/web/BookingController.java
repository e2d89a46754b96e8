package no.fotfeste.interpreting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.interpreting.Booking;
import no.fotfeste.interpreting.BookingAction;
import no.fotfeste.interpreting.BookingId;
import no.fotfeste.interpreting.BookingService;
import no.fotfeste.interpreting.NewBooking;
import no.fotfeste.interpreting.rule.InterpreterTies;
import no.fotfeste.interpreting.web.BookingForms.Answer;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for an interpreter, and notes what came of it. */
@Controller
@Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE)
class BookingController {

    private final Door door;
    private final CaseService cases;
    private final BookingService bookings;
    private final InterpreterTies ties;

    BookingController(Door door, CaseService cases, BookingService bookings, InterpreterTies ties) {
        this.door = door;
        this.cases = cases;
        this.bookings = bookings;
        this.ties = ties;
    }

    @KeepsDraft("interpreting.ask.title")
    @GetMapping(BookingRoutes.BOOKINGS + "/new")
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> form(opened, Form.empty().or("minutes", "60"), page));
    }

    @PostMapping(BookingRoutes.BOOKINGS + "/new")
    @Effect(Effect.Kind.ADDS)
    ModelAndView ask(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            ClientCase client = cases.read(opened);
            Optional<NewBooking> asked = BookingForms.asked(form, client.language(), page);
            return asked.isEmpty() ? form(opened, form, page) : to(id, bookings.ask(opened, asked.get()));
        });
    }

    private ModelAndView form(OpenCase opened, Form form, Page page) {
        ClientCase client = cases.read(opened);
        return new ModelAndView(
                "interpreting/ask",
                Map.of(
                        "client",
                        client,
                        "form",
                        form,
                        "language",
                        SpokenLanguages.titled(page, client.language()),
                        "modes",
                        InterpreterQuestion.modes(page)),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    @KeepsDraft("interpreting.booking.title")
    @GetMapping(BookingRoutes.BOOKING)
    ModelAndView show(@PathVariable CaseId id, @PathVariable BookingId booking, Page page) {
        return door.open(id, Purpose.READ, opened -> show(opened, find(opened, booking), Form.empty(), page));
    }

    @PostMapping(BookingRoutes.BOOKING + "/{answer:confirm|refuse|cancel|hold|miss}")
    @Effect(Effect.Kind.REPLACES)
    ModelAndView answer(
            @PathVariable CaseId id,
            @PathVariable BookingId booking,
            @PathVariable String answer,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        Optional<BookingAction> turn = BookingForms.turn(answer(answer), form);
        if (turn.isEmpty()) {
            return again(id, booking, answer(answer), form, page);
        }
        try {
            return door.open(id, Purpose.CHANGE, opened -> {
                Booking read = find(opened, booking);
                if (turn.get() instanceof BookingAction.Confirm confirm
                        && ties.isNoted(opened, confirm.interpreter().reveal())) {
                    form.refuse("name", "interpreting.name.kin");
                    return show(opened, read, form, page);
                }
                bookings.take(opened, read, seen(form), turn.get());
                return to(id, booking);
            });
        } catch (StaleVersion first) {
            return again(id, booking, answer(answer), form, page);
        }
    }

    private static Answer answer(String written) {
        return switch (written) {
            case "confirm" -> Answer.CONFIRM;
            case "refuse" -> Answer.REFUSE;
            case "cancel" -> Answer.CANCEL;
            case "hold" -> Answer.HOLD;
            default -> Answer.MISS;
        };
    }

    private static int seen(Form form) {
        String version = form.value("version");
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** With what is wrong, and with what has become of it when somebody else was first. */
    private ModelAndView again(CaseId id, BookingId booking, Answer answer, Form form, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            Booking now = find(opened, booking);
            ModelAndView again = show(opened, now, form, page);
            return form.isFaulty() && seen(form) == now.version()
                    ? again
                    : Meanwhile.on(again, form, List.of(BookingForms.difference(now, answer, form, page)));
        });
    }

    private Booking find(OpenCase opened, BookingId booking) {
        return bookings.find(opened, booking).orElseThrow(CaseNotFound::new);
    }

    private ModelAndView show(OpenCase opened, Booking booking, Form form, Page page) {
        Map<String, Object> model = new HashMap<>();
        model.put("client", cases.read(opened));
        model.put("booking", booking);
        model.put("form", form);
        model.put("language", SpokenLanguages.titled(page, booking.asked().language()));
        model.put("past", booking.asked().startsAt().isBefore(page.now()));
        model.put("qualifications", BookingForms.qualifications(page));
        model.put("ties", BookingForms.ties(page));
        return new ModelAndView(
                "interpreting/booking", model, form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static ModelAndView to(CaseId id, BookingId booking) {
        return new ModelAndView("redirect:" + BookingRoutes.of(id).booking(booking));
    }
}
