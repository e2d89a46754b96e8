package no.fotfeste.web.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Every fault ends here, whoever found it, so that an address one may not see and an address that does not exist answer
 * with the same bytes.
 */
@Controller
@RequestMapping("/error")
class FaultController implements ErrorController {

    private static final int FRAMES = 15;

    private static final int SECONDS_TO_WAIT = 5;
    private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        Fault fault = faultOf(request);
        forgetAtOnce(response);
        sayWhenToComeBack(fault, response);
        response.setStatus(fault.status());
        model.addAttribute("fault", fault);
        model.addAttribute("reference", referenceOf(fault, request));
        return "web/fault";
    }

    @RequestMapping
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpServletResponse response) {
        Fault fault = faultOf(request);
        forgetAtOnce(response);
        sayWhenToComeBack(fault, response);
        ProblemDetail problem = ProblemDetail.forStatus(fault.status());
        String reference = referenceOf(fault, request);
        if (!reference.isEmpty()) {
            problem.setProperty("reference", reference);
        }
        return ResponseEntity.status(fault.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** A fault is not kept, not even at an address where what is right may be. */
    private static void forgetAtOnce(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static void sayWhenToComeBack(Fault fault, HttpServletResponse response) {
        if (fault == Fault.BUSY) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
    }

    private static Fault faultOf(HttpServletRequest request) {
        Fault fault = Fault.of(statusOf(request));
        return fault == Fault.BROKEN && everyConnectionIsInUse(request) ? Fault.BUSY : fault;
    }

    /** Where there is a cause, the database itself does not answer: that is a fault. */
    private static boolean everyConnectionIsInUse(HttpServletRequest request) {
        Throwable thrown =
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable one ? one : null;
        while (thrown != null && !(thrown instanceof SQLTransientConnectionException)) {
            thrown = thrown.getCause();
        }
        return thrown != null && thrown.getCause() == null;
    }

    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpStatus.NOT_FOUND.value();
    }

    /** A number to give to whoever keeps the system: it stands in the log beside the fault. */
    private static String referenceOf(Fault fault, HttpServletRequest request) {
        if (fault != Fault.BROKEN) {
            return "";
        }
        String reference =
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), 8);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Fault {} {}", reference, thrown instanceof Throwable cause ? trail(cause) : "without a trail");
        return reference;
    }

    /** Where it went wrong, without the messages: they may hold what somebody typed. */
    private static String trail(Throwable thrown) {
        StringBuilder trail = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            trail.append(System.lineSeparator()).append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> trail.append(System.lineSeparator())
                            .append("    at ")
                            .append(frame));
        }
        return trail.toString();
    }
}
