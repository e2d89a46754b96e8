package no.fotfeste.network.web;

import java.time.Clock;
import java.time.LocalDate;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestLine;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.pathway.reading.Norway;
import no.fotfeste.web.Mark;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** What things of this module are called on pages. */
@Component("networkWords")
public class NetworkWords {

    private final Clock clock;

    NetworkWords(Clock clock) {
        this.clock = clock;
    }

    /** What a request is about, in a few words that name nobody. */
    public String title(RequestKind kind, String subject, Page page) {
        return switch (kind) {
            case HAND_OVER -> page.text("network.subject.handOver");
            case ESCALATION -> page.text("network.subject.escalation");
            case QUESTION, REQUEST ->
                Norway.catalogue()
                        .step(subject, LocalDate.now(clock))
                        .map(step -> step.title(page.language()))
                        .orElseGet(() -> page.text("network.subject." + kind.name()));
        };
    }

    /** What a body is called in a list. */
    public static String called(RequestLine.Party party, Page page) {
        return party.name().isEmpty() ? page.text("directory.type." + party.type()) : party.name();
    }

    /** How late an answer is, in words the receiver reads; empty when it is not late. */
    public String overdue(RequestLine line, Page page) {
        LocalDate wished = line.progress().wishedOn();
        if (!line.isLate(page.today())) {
            return "";
        }
        return wished != null && wished.isBefore(page.today())
                ? page.text("network.inbox.late.due", page.days(wished))
                : page.text("network.inbox.late.reminded");
    }

    /** The shape beside the word of a state. */
    public static Mark mark(RequestState state) {
        return switch (state) {
            case SENT -> Mark.WAITING;
            case DELIVERED -> Mark.AGREED;
            case OPENED -> Mark.UNDER_WAY;
            case ACCEPTED, COMPLETED -> Mark.DONE;
            case DECLINED -> Mark.DECLINED;
            case RECALLED -> Mark.BLOCKED;
        };
    }
}
