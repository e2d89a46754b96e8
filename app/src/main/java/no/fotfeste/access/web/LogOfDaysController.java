package no.fotfeste.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.log.LogOfDays;
import no.fotfeste.access.signin.Reauthentication;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an auditor takes out the log of some days. Asked anew first: it tells much of everybody who works here. */
@Controller
class LogOfDaysController {

    private static final int EARLIER_SHOWN = 20;

    private final Door door;
    private final LogOfDays log;
    private final Reauthentication reauthentication;

    LogOfDaysController(Door door, LogOfDays log, Reauthentication reauthentication) {
        this.door = door;
        this.log = log;
        this.reauthentication = reauthentication;
    }

    @GetMapping("/audit/export")
    @Outlet(audience = Audience.AUDITOR, reveals = Reveals.ACCESS_LOG)
    ModelAndView ask(Page page) {
        reauthentication.require(AuditRoutes.export());
        return show(Form.empty(), page);
    }

    @PostMapping("/audit/export")
    @Effect(Effect.Kind.NONE)
    @Outlet(audience = Audience.AUDITOR, reveals = Reveals.ACCESS_LOG)
    @Nullable
    ModelAndView take(@RequestParam MultiValueMap<String, String> posted, Page page, HttpServletResponse response)
            throws IOException {
        reauthentication.require(AuditRoutes.export());
        Form form = Form.of(posted);
        Optional<Days> days = read(form, page.today());
        Optional<LogOfDays.Taken> taken = days.flatMap(asked -> log.begin(asked.from(), asked.to()));
        if (days.isEmpty() || taken.isEmpty()) {
            days.ifPresent(empty -> form.refuse("from", "access.export.empty"));
            return show(form, page);
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("fotfeste-log-%s-%s.cef"
                                .formatted(days.get().from(), days.get().to()))
                        .build()
                        .toString());
        log.write(taken.get(), response.getOutputStream());
        return null;
    }

    /** The days that are asked for. */
    private record Days(LocalDate from, LocalDate to) {}

    private static Optional<Days> read(Form form, LocalDate today) {
        Optional<LocalDate> from = day(form, "from", today);
        Optional<LocalDate> to = day(form, "to", today);
        if (form.isFaulty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(from.orElseThrow(), to.orElseThrow()) + 1;
        if (days < 1) {
            form.refuse("to", "access.export.backwards");
        } else if (days > LogOfDays.MOST_DAYS) {
            form.refuse("to", "access.export.tooLong", days, LogOfDays.MOST_DAYS);
        }
        return form.isFaulty() ? Optional.empty() : Optional.of(new Days(from.get(), to.get()));
    }

    private static Optional<LocalDate> day(Form form, String field, LocalDate today) {
        Optional<LocalDate> day = form.date(field);
        if (day.isEmpty()) {
            form.refuse(field, "access.export." + field + ".missing");
        } else if (day.get().isAfter(today)) {
            form.refuse(field, "access.export.future");
        }
        return day;
    }

    /** What was taken out last tells where to go on: from the day after it, until yesterday. */
    private ModelAndView show(Form form, Page page) {
        List<LogOfDays.Earlier> earlier = door.look(Purpose.REVIEW, viewing -> log.earlier(viewing, EARLIER_SHOWN));
        LocalDate yesterday = page.today().minusDays(1);
        LocalDate next =
                earlier.stream().map(each -> each.to().plusDays(1)).findFirst().orElse(yesterday);
        LocalDate longest = yesterday.minusDays(LogOfDays.MOST_DAYS - 1L);
        LocalDate from = next.isAfter(yesterday) ? yesterday : next.isBefore(longest) ? longest : next;
        form.or("from", from.toString()).or("to", yesterday.toString());
        return new ModelAndView(
                "access/export",
                Map.of("form", form, "earlier", earlier),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
