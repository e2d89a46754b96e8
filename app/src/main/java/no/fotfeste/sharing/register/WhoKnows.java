package no.fotfeste.sharing.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.KnownPiece;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.Recipient;
import no.fotfeste.sharing.RecipientId;
import no.fotfeste.sharing.RecipientRepository;
import no.fotfeste.sharing.SharedThings;
import no.fotfeste.sharing.SharingDecision;
import no.fotfeste.sharing.SharingDecisionService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The register of who knows what of a case: from what was really sent and opened, and from what was noted by hand. */
@Component
public class WhoKnows {

    private final RecipientRepository recipients;
    private final SharingDecisionService decisions;
    private final DisclosureRepository tellings;
    private final PromiseRepository promises;
    private final ObjectProvider<SharedThings> sent;
    private final Directory directory;
    private final Clock clock;

    WhoKnows(
            RecipientRepository recipients,
            SharingDecisionService decisions,
            DisclosureRepository tellings,
            PromiseRepository promises,
            ObjectProvider<SharedThings> sent,
            Directory directory,
            Clock clock) {
        this.recipients = recipients;
        this.decisions = decisions;
        this.tellings = tellings;
        this.promises = promises;
        this.sent = sent;
        this.directory = directory;
        this.clock = clock;
    }

    /** Every recipient, in the order they came to know something; last those who know nothing yet. A bounded number of statements. */
    public List<KnowingRecipient> of(OpenCase opened) {
        List<Recipient> known = recipients.of(opened);
        List<SharingDecision> decided = decisions.of(opened);
        Map<DecisionId, SharingDecision> byId =
                decided.stream().collect(Collectors.toMap(SharingDecision::id, Function.identity()));
        Map<Object, List<KnowingRecipient.Line>> lines = lines(opened, known, byId);
        List<Promise> promised = promises.of(opened);
        Map<BodyId, Body> bodies = bodies(known, lines);
        return Stream.concat(
                        known.stream()
                                .map(each -> knower(
                                        each, lines.getOrDefault(key(each), List.of()), promised, decided, bodies)),
                        onlySent(known, lines, bodies))
                .sorted(Comparator.comparing(WhoKnows::first, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Map<BodyId, Body> bodies(List<Recipient> known, Map<Object, List<KnowingRecipient.Line>> lines) {
        return directory.bodies(Stream.concat(
                        known.stream().flatMap(each -> Stream.ofNullable(each.body())), bodiesIn(lines))
                .distinct()
                .toList());
    }

    private static Stream<BodyId> bodiesIn(Map<Object, List<KnowingRecipient.Line>> lines) {
        return lines.keySet().stream().filter(BodyId.class::isInstance).map(BodyId.class::cast);
    }

    private static @Nullable LocalDate first(KnowingRecipient knower) {
        return knower.lines().stream()
                .map(KnowingRecipient.Line::since)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Object key(Recipient recipient) {
        return recipient.body() == null ? recipient.id() : recipient.body();
    }

    private static KnowingRecipient knower(
            Recipient recipient,
            List<KnowingRecipient.Line> lines,
            List<Promise> promised,
            List<SharingDecision> decided,
            Map<BodyId, Body> bodies) {
        return new KnowingRecipient(
                recipient.id(),
                recipient.body() == null ? null : bodies.get(recipient.body()),
                recipient.name(),
                lines,
                promised.stream()
                        .filter(promise -> promise.recipient().equals(recipient.id()))
                        .toList(),
                decided.stream()
                        .filter(decision -> decision.recipient().id().equals(recipient.id()))
                        .toList());
    }

    /** Those who got something before anything was decided about them, or who coordinate. */
    private static Stream<KnowingRecipient> onlySent(
            List<Recipient> known, Map<Object, List<KnowingRecipient.Line>> lines, Map<BodyId, Body> bodies) {
        List<BodyId> decided =
                known.stream().flatMap(each -> Stream.ofNullable(each.body())).toList();
        return bodiesIn(lines)
                .filter(body -> !decided.contains(body))
                .map(body -> new KnowingRecipient(
                        null,
                        bodies.get(body),
                        Secret.of(bodies.containsKey(body) ? bodies.get(body).name() : ""),
                        lines.getOrDefault(body, List.of()),
                        List.of(),
                        List.of()));
    }

    private Map<Object, List<KnowingRecipient.Line>> lines(
            OpenCase opened, List<Recipient> known, Map<DecisionId, SharingDecision> decided) {
        Map<Object, List<KnowingRecipient.Line>> all = new LinkedHashMap<>();
        sent.orderedStream()
                .flatMap(things -> things.of(opened).stream())
                .forEach(each -> all.computeIfAbsent(each.body(), body -> new ArrayList<>())
                        .add(line(each, decided)));
        Map<RecipientId, Object> keys = known.stream().collect(Collectors.toMap(Recipient::id, WhoKnows::key));
        tellings.of(opened)
                .forEach(each -> all.computeIfAbsent(
                                keys.getOrDefault(each.recipient(), each.recipient()), key -> new ArrayList<>())
                        .add(line(each, decided)));
        all.replaceAll((key, lines) -> eachKindOnce(lines));
        return all;
    }

    private KnowingRecipient.Line line(KnownPiece each, Map<DecisionId, SharingDecision> decided) {
        return new KnowingRecipient.Line(
                each.kind(),
                each.way(),
                LocalDate.ofInstant(each.since(), clock.getZone()),
                each.decision() == null ? null : decided.get(each.decision()),
                each.basis(),
                each.readable());
    }

    private static KnowingRecipient.Line line(Disclosure each, Map<DecisionId, SharingDecision> decided) {
        return new KnowingRecipient.Line(
                each.kind(),
                each.way(),
                each.on(),
                each.decision() == null ? null : decided.get(each.decision()),
                null,
                false);
    }

    /** Of one kind the first time they really learnt it, and whether they can still read it somewhere. */
    private static List<KnowingRecipient.Line> eachKindOnce(List<KnowingRecipient.Line> lines) {
        Map<PieceKind, KnowingRecipient.Line> once = new EnumMap<>(PieceKind.class);
        lines.forEach(line -> once.merge(line.kind(), line, WhoKnows::earlier));
        return List.copyOf(once.values());
    }

    private static KnowingRecipient.Line earlier(KnowingRecipient.Line one, KnowingRecipient.Line other) {
        boolean first = one.isKnown() == other.isKnown() ? !other.since().isBefore(one.since()) : one.isKnown();
        KnowingRecipient.Line kept = first ? one : other;
        return new KnowingRecipient.Line(
                kept.kind(),
                kept.way(),
                kept.since(),
                kept.decision(),
                kept.basis(),
                one.readable() || other.readable());
    }
}
