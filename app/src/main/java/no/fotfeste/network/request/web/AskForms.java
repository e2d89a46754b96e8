package no.fotfeste.network.request.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.NoSuchMeasure;
import no.fotfeste.plan.PlanService;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Reads the form where one asks somebody: only what was ticked is shared, with the text that stands in the case now. */
@Component
class AskForms {

    private final Receivers receivers;
    private final PlanService plans;

    AskForms(Receivers receivers, PlanService plans) {
        this.receivers = receivers;
        this.plans = plans;
    }

    /** The measure that a form names, when this case has it. */
    Optional<Measure> measure(OpenCase opened, Form form) {
        try {
            return Optional.of(plans.measure(opened, new MeasureId(UUID.fromString(form.value("measure")))));
        } catch (IllegalArgumentException | NoSuchMeasure none) {
            return Optional.empty();
        }
    }

    /** What is to be asked; nothing when something is wrong, and the form says what. */
    Optional<NewRequest> read(
            OpenCase opened, RequestKind kind, Form form, List<AskView.Shareable> shareable, Page page) {
        Optional<Measure> measure = measure(opened, form);
        Optional<Receivers.Receiver> receiver = receivers.find(form.value("receiver"));
        if (receiver.isEmpty()) {
            form.refuse(
                    "receiver",
                    form.value("receiver").isEmpty() ? "network.ask.receiver.missing" : "network.ask.receiver.gone");
        }
        if (receiver.isPresent() && receivers.isClosedBeforeTheGuard(opened, receiver.get())) {
            form.refuse("receiver", "network.ask.receiver.conflict");
        }
        String question = kind == RequestKind.HAND_OVER
                ? form.text("question")
                : form.text("question", "network.ask.question.missing");
        Optional<LocalDate> wished = form.date("wishedOn");
        if (wished.filter(day -> day.isBefore(page.today())).isPresent()) {
            form.refuse("wishedOn", "network.ask.wished.past");
        }
        List<Piece> pieces = pieces(kind, form, shareable, measure, page);
        if (form.isFaulty() || receiver.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewRequest(
                kindOf(kind, form),
                measure.map(Measure::id).orElse(null),
                subject(kind, measure),
                receiver.get().body(),
                receiver.get().contact(),
                question,
                pieces,
                wished.orElse(null)));
    }

    private static RequestKind kindOf(RequestKind kind, Form form) {
        return kind == RequestKind.REQUEST && form.has("asks", RequestKind.QUESTION.name())
                ? RequestKind.QUESTION
                : kind;
    }

    private static String subject(RequestKind kind, Optional<Measure> measure) {
        return kind == RequestKind.HAND_OVER
                ? "HAND_OVER"
                : measure.flatMap(Measure::stepCode).orElse("OTHER");
    }

    private static List<Piece> pieces(
            RequestKind kind, Form form, List<AskView.Shareable> shareable, Optional<Measure> measure, Page page) {
        List<Piece> pieces = new ArrayList<>();
        measure.filter(found -> found.stepCode().isEmpty())
                .ifPresent(found -> pieces.add(Piece.of(PieceKind.STEP, found.title(page.language()))));
        shareable.stream()
                .filter(piece -> form.has("share", piece.kind().name()))
                .map(piece -> Piece.of(piece.kind(), piece.text()))
                .forEach(pieces::add);
        if (kind == RequestKind.HAND_OVER) {
            AskFields.READINESS.forEach(line -> pieces.add(ready(line, form)));
            String remains = form.text("remains");
            if (!remains.isEmpty()) {
                pieces.add(Piece.of(PieceKind.REMAINS, remains));
            }
        }
        return pieces;
    }

    private static Piece ready(PieceKind kind, Form form) {
        String field = "ready" + kind.name();
        if (form.value(field).isEmpty()) {
            form.refuse(field, "network.handOver.ready.missing");
        }
        Piece.Readiness readiness = form.choice(field, Piece.Readiness.class).orElse(Piece.Readiness.NO);
        return Piece.ready(kind, readiness, form.line(field + "Text"));
    }
}
