package no.fotfeste.sharing.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.directory.Body;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.sharing.DecisionForms;
import no.fotfeste.sharing.Ground;
import no.fotfeste.sharing.SharingDecision;
import no.fotfeste.sharing.SharingRoutes;
import no.fotfeste.sharing.register.KnowingRecipient;
import no.fotfeste.sharing.register.Promise;
import no.fotfeste.web.Mark;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Puts the register into words, for those who work with the case and, plainer, for the person it is about. */
@Component
public class KnowingRecipientPresenter {

    public KnowingRecipientView of(ClientCase client, KnowingRecipient knower, Page page) {
        CaseId caseId = client.id();
        List<KnowingRecipientView.Line> lines =
                knower.lines().stream().map(line -> line(line, page)).toList();
        return new KnowingRecipientView(
                name(client, knower, page),
                lines,
                knower.promises().stream()
                        .map(promise -> promise(promise, page))
                        .toList(),
                knower.decisions().stream()
                        .map(decision -> decided(caseId, decision, page))
                        .toList(),
                lines.stream().anyMatch(KnowingRecipientView.Line::unfounded));
    }

    /** By what they do, where the name of an office would tell a place. */
    static String name(ClientCase client, KnowingRecipient knower, Page page) {
        Body body = knower.body();
        return body == null ? knower.name().reveal() : BodyNames.on(client, body, page);
    }

    private static KnowingRecipientView.Line line(KnowingRecipient.Line line, Page page) {
        String how = page.text("sharing.way." + line.way().name(), page.day(line.since()));
        return new KnowingRecipientView.Line(
                page.text("sharing.piece." + line.kind().name()),
                isStopped(line) ? KnowingRecipientView.then(how, page.text("sharing.knows.stopped")) : how,
                why(line, page),
                line.isUnfounded() ? Mark.UNOWNED : line.isKnown() ? Mark.DONE : Mark.WAITING,
                line.isUnfounded());
    }

    /** Only what can be read here can be stopped. */
    private static boolean isStopped(KnowingRecipient.Line line) {
        return !line.readable()
                && switch (line.way()) {
                    case READ_HERE, CAN_BE_READ, SEES_THE_CASE -> true;
                    case LETTER, TELEPHONE, MEETING, TOLD_THEMSELVES, OTHER -> false;
                };
    }

    private static String why(KnowingRecipient.Line line, Page page) {
        SharingDecision decision = line.decision();
        String basis = line.basis();
        if (decision != null) {
            return brief(decision, page);
        }
        if (basis != null) {
            return page.text(basis);
        }
        return page.text(line.isUnfounded() ? "sharing.knows.unfounded" : "sharing.knows.herself");
    }

    /** A decision in a few words: on what ground, and how long. */
    public static String brief(SharingDecision decision, Page page) {
        Ground ground = decision.ground();
        LocalDate until = decision.until();
        String what = page.text(ground == null ? "sharing.ground.refused" : "sharing.ground." + ground.name());
        String from = page.date(decision.from());
        return decision.withdrawnAt() != null
                ? page.text("sharing.decision.withdrawn", what, page.moment(decision.withdrawnAt()))
                : until == null
                        ? page.text("sharing.decision.from", what, from)
                        : page.text("sharing.decision.between", what, from, page.date(until));
    }

    /** How a consent was given: in which language, how it was understood. */
    public static String understood(SharingDecision decision, Page page) {
        return decision.understanding() == null
                ? ""
                : page.text(
                        "sharing.decision.understood",
                        SpokenLanguages.titled(page, decision.language()),
                        page.text(
                                "sharing.understood." + decision.understanding().name()));
    }

    private static KnowingRecipientView.Decided decided(CaseId caseId, SharingDecision decision, Page page) {
        boolean holds = decision.holdsOn(page.today());
        Mark mark = decision.isRefusal() && holds ? Mark.DECLINED : holds ? Mark.AGREED : Mark.BLOCKED;
        return new KnowingRecipientView.Decided(
                brief(decision, page),
                String.join(", ", DecisionForms.words(decision.kinds(), page)),
                mark,
                SharingRoutes.of(caseId).decision(decision.id()));
    }

    private static KnowingRecipientView.Promised promise(Promise promise, Page page) {
        return new KnowingRecipientView.Promised(
                what(promise, page),
                page.text("sharing.promise.who", promise.by().reveal(), page.date(promise.on())),
                standing(promise, page),
                promise.isDue(page.today()),
                promise.id(),
                promise.endedOn() == null,
                promise.version());
    }

    /** What was promised, in words. */
    static String what(Promise promise, Page page) {
        String kind = page.text("sharing.promise." + promise.kind().name());
        return Stream.of(kind, promise.words().reveal())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }

    /** When they are asked again, or since when it no longer holds. */
    static String standing(Promise promise, Page page) {
        LocalDate ended = promise.endedOn();
        return ended == null
                ? page.text("sharing.promise.next", page.day(promise.reviewOn()))
                : page.text("sharing.promise.ended", page.date(ended));
    }
}
