package no.fotfeste.access.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.log.AuditQueries;
import no.fotfeste.access.signin.AccountEvents;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
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

/** What an auditor sees: alerts, openings in emergencies, the log of one case by its number, and whether the log is whole. */
@Controller
class AuditController {

    private static final Pattern NUMBER = Pattern.compile(Identifier.PATTERN);
    private static final int MOST_ENTRIES = 200;
    private static final int ANCHORS = 7;

    private final Door door;
    private final AuditQueries audits;
    private final AccountEvents events;

    AuditController(Door door, AuditQueries audits, AccountEvents events) {
        this.door = door;
        this.audits = audits;
        this.events = events;
    }

    @GetMapping("/audit")
    @Outlet(audience = Audience.AUDITOR, reveals = Reveals.ACCESS_LOG)
    ModelAndView show() {
        return show(Form.empty());
    }

    private ModelAndView show(Form form) {
        Map<String, Object> model = door.look(
                Purpose.REVIEW,
                viewing -> Map.of(
                        "alerts",
                        audits.alerts(viewing),
                        "breaks",
                        audits.breaks(viewing),
                        "anchors",
                        audits.anchors(ANCHORS),
                        "verified",
                        audits.verified(),
                        "accounts",
                        events.byOthers(),
                        "form",
                        form));
        return new ModelAndView(
                "access/audit", model, form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** Posted: the number of a case has no place in the history of a browser. */
    @PostMapping("/audit/log")
    @Effect(Effect.Kind.NONE)
    @Outlet(audience = Audience.AUDITOR, reveals = Reveals.ACCESS_LOG)
    ModelAndView log(@RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        Matcher found = NUMBER.matcher(form.line("number").toLowerCase(java.util.Locale.ROOT));
        if (!found.find()) {
            return show(form.refuse("number", "access.audit.number.wrong"));
        }
        UUID chain = UUID.fromString(found.group());
        List<AuditQueries.Entry> entries =
                door.look(Purpose.REVIEW, viewing -> audits.log(viewing, chain, MOST_ENTRIES));
        return new ModelAndView("access/audit-log", Map.of("entries", entries));
    }

    @PostMapping("/audit/alerts/{alert:" + Identifier.PATTERN + "}/seen")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.AUDITOR, reveals = Reveals.NOTHING)
    String seen(@PathVariable UUID alert) {
        return door.look(Purpose.REVIEW, viewing -> {
            audits.markSeen(viewing, alert);
            return "redirect:" + AuditRoutes.audit();
        });
    }
}
