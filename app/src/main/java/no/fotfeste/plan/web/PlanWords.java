package no.fotfeste.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fotfeste.directory.Contact;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.pathway.Basis;
import no.fotfeste.pathway.Reason;
import no.fotfeste.pathway.Step;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.MeasureState;
import no.fotfeste.plan.Owner;
import no.fotfeste.web.Page;

/** Puts the measures of one plan into sentences people say, in the language of the page. */
final class PlanWords {

    private static final int REASONS_SHOWN = 2;

    private final Page page;
    private final Map<MeasureId, Measure> measures;
    private final Map<ContactId, Contact> contacts;
    private final Map<BodyId, String> bodies;

    PlanWords(Page page, List<Measure> measures, Map<ContactId, Contact> contacts, Map<BodyId, String> bodies) {
        this.page = page;
        this.measures = measures.stream()
                .collect(
                        Collectors.toMap(Measure::id, Function.identity(), (first, same) -> first, LinkedHashMap::new));
        this.contacts = contacts;
        this.bodies = bodies;
    }

    /** All of them, in the order they were read. */
    List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    String title(Measure measure) {
        return measure.title(page.language());
    }

    /** The person and the body, or that nobody owns it. */
    String owner(Measure measure) {
        Owner owner = measure.owner();
        if (owner == null) {
            return isWaiting(measure) ? page.text("plan.owner.notYet") : page.text("plan.owner.nobody");
        }
        String person = ownerPerson(measure);
        String body = bodies.get(owner.body());
        return body == null ? person : page.text("plan.owner", person, body);
    }

    /** The body that owns it, or the kind of service that is to. */
    String service(Measure measure) {
        return Optional.ofNullable(measure.owner())
                .map(owner -> bodies.get(owner.body()))
                .orElseGet(() -> page.text(
                        "directory.type." + measure.subject().service().code()));
    }

    String ownerPerson(Measure measure) {
        return Optional.ofNullable(measure.owner())
                .map(owner -> contacts.get(owner.contact()))
                .map(contact -> contact.name().reveal())
                .orElse("");
    }

    /** Whether something that is not done stands before it, and nobody has begun all the same. */
    boolean isWaiting(Measure measure) {
        return measure.isOpen()
                && !measure.state().isMoving()
                && !waitedFor(measure).isEmpty();
    }

    /** Nobody answers for it, and it could begin. */
    boolean isLoud(Measure measure) {
        return measure.nobodyOwns() && !isWaiting(measure);
    }

    /** What must be done first and is not. */
    List<Measure> waitedFor(Measure measure) {
        return measure.waitsFor().stream()
                .map(measures::get)
                .filter(Objects::nonNull)
                .filter(Measure::isOpen)
                .toList();
    }

    /** Where it stands, as one sentence. */
    String state(Measure measure) {
        LocalDate since = day(measure.progress().since());
        return switch (measure.state()) {
            case PROPOSED -> isWaiting(measure) ? waiting(measure) : proposed(measure);
            case AGREED -> agreed(measure, since);
            case REQUESTED -> page.text("plan.state.requested", page.days(since));
            case ACCEPTED -> page.text("plan.state.accepted", since);
            case UNDER_WAY -> page.text("plan.state.underWay", since);
            case DONE ->
                measure.progress().outcome().reveal().isEmpty()
                        ? page.text("plan.state.done")
                        : measure.progress().outcome().reveal();
            case DECLINED, CANCELLED, BLOCKED -> withReason(measure);
        };
    }

    private String agreed(Measure measure, LocalDate since) {
        if (measure.progress().reason() != null) {
            return withReason(measure);
        }
        return isWaiting(measure) ? waiting(measure) : page.text("plan.state.agreed", since);
    }

    private String withReason(Measure measure) {
        String reason = measure.progress().reason() == null
                ? ""
                : page.text("plan.reason." + measure.progress().reason());
        return measure.progress().note().reveal().isEmpty()
                ? reason
                : page.text(
                        "plan.reason.note", reason, measure.progress().note().reveal());
    }

    String waiting(Measure measure) {
        return page.text(
                "plan.state.waiting",
                waitedFor(measure).stream()
                        .map(before -> lowerFirst(title(before)))
                        .sorted()
                        .collect(Collectors.joining(page.text("plan.and"))));
    }

    /** Why the catalogue proposes it, or that somebody suggested it. */
    String proposed(Measure measure) {
        if (measure.subject().because().isEmpty()) {
            return page.text(measure.step() == null ? "plan.state.suggested" : "plan.state.proposed");
        }
        String reasons = measure.subject().because().stream()
                .limit(REASONS_SHOWN)
                .map(this::reason)
                .map(PlanWords::lowerFirst)
                .collect(Collectors.joining(page.text("plan.and")));
        return page.text("plan.state.because", reasons);
    }

    /** A fact in words: what is simply true needs no "yes". */
    String reason(Reason reason) {
        return Boolean.TRUE.equals(Secret.revealed(reason.value()))
                ? reason.fact().label().in(page.language())
                : reason.text(page.language());
    }

    /** The provisions it rests on, each with when somebody compared it with Lovdata. Empty where there are none. */
    String basis(Measure measure) {
        Step step = measure.step();
        if (step == null || step.grounds().basis().isEmpty()) {
            return "";
        }
        Basis first = step.grounds().basis().getFirst();
        String citation = upperFirst(first.citation(page.language()));
        return first.checkedOn() == null
                ? page.text("plan.basis.unchecked", citation)
                : page.text("plan.basis.checked", citation, page.date(first.checkedOn()));
    }

    /** The figure to the right: days nobody has owned it, or when it is due. */
    String when(Measure measure) {
        if (measure.state() == MeasureState.DONE && measure.progress().doneOn() != null) {
            return page.text("plan.when.done", page.day(measure.progress().doneOn()));
        }
        if (!measure.isOpen()) {
            return page.day(day(measure.progress().since()));
        }
        if (isLoud(measure) && measure.agreement().unownedSince() != null) {
            return page.text(
                    "plan.when.unowned", page.days(day(measure.agreement().unownedSince())));
        }
        return due(measure);
    }

    /** By when, in words; empty when nobody knows. */
    String due(Measure measure) {
        LocalDate due = measure.dueOn();
        if (due == null || !measure.isOpen()) {
            return "";
        }
        return isLate(measure)
                ? page.text("plan.when.late", page.days(due))
                : page.text("plan.when.due", page.day(due));
    }

    boolean isLate(Measure measure) {
        return measure.isOpen() && measure.dueOn() != null && measure.dueOn().isBefore(page.today());
    }

    LocalDate day(Instant instant) {
        return instant.atZone(page.clock().getZone()).toLocalDate();
    }

    static String lowerFirst(String text) {
        if (text.length() < 2 || Character.isUpperCase(text.charAt(1))) {
            return text;
        }
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
