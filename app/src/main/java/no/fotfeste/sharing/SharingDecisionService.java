package no.fotfeste.sharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.sharing.register.WhoKnows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides what may be told to whom, takes it back, and answers at the moment something is sent. What rests on a decision stops with
 * it: {@link SharedThings} are told in the same transaction.
 */
@Component
public class SharingDecisionService {

    private final SharingRuleRepository standings;
    private final DecisionRepository rows;
    private final RecipientRepository recipients;
    private final Directory directory;
    private final ConsentingParents parents;
    private final ObjectProvider<SharedThings> shared;
    private final Clock clock;

    SharingDecisionService(
            SharingRuleRepository standings,
            DecisionRepository rows,
            RecipientRepository recipients,
            Directory directory,
            ConsentingParents parents,
            ObjectProvider<SharedThings> shared,
            Clock clock) {
        this.standings = standings;
        this.rows = rows;
        this.recipients = recipients;
        this.directory = directory;
        this.parents = parents;
        this.shared = shared;
        this.clock = clock;
    }

    /** What a body may be told today. One statement. */
    public SharingPermission cover(OpenCase opened, BodyId recipient) {
        return cover(standings.of(opened, recipient));
    }

    /**
     * The decisions by which a body may be told all of this now. Until the transaction ends none of them can be taken back.
     *
     * @throws NotDecided if any of it may not be told
     */
    public Map<PieceKind, DecisionId> permit(OpenCase opened, BodyId recipient, Collection<PieceKind> wanted) {
        if (wanted.stream().noneMatch(PieceKind::isAboutThePerson)) {
            return Map.of();
        }
        SharingPermission cover = cover(standings.held(opened, recipient));
        Set<PieceKind> missing = cover.missing(wanted);
        if (!missing.isEmpty()) {
            throw new NotDecided(missing);
        }
        return cover.allowed();
    }

    private SharingPermission cover(SharingRules found) {
        LocalDate today = LocalDate.now(clock);
        return new SharingPermission(found.allowedOn(today), found.refusedOn(today));
    }

    /**
     * Decides about a body of the directory.
     *
     * @throws MayNotDecide if the ground does not reach that far, or the one who should consent cannot
     */
    public DecisionId decide(OpenCase opened, BodyId recipient, NewDecision what) {
        Body body = directory.body(recipient).orElseThrow(() -> new MayNotDecide(MayNotDecide.Why.RECIPIENT_GONE));
        requireReach(what.ground(), body);
        return write(opened, recipients.body(opened, body), what);
    }

    /**
     * Decides about a recipient of the case, in the directory or in none.
     *
     * @throws MayNotDecide if the ground does not reach that far, or the one who should consent cannot
     */
    public DecisionId decide(OpenCase opened, Recipient recipient, NewDecision what) {
        BodyId body = recipient.body();
        if (body != null) {
            return decide(opened, body, what);
        }
        requireReach(what.ground(), null);
        return write(opened, recipient, what);
    }

    private static void requireReach(@Nullable Ground ground, @Nullable Body body) {
        boolean reaches = ground == null || (body == null ? ground.reachesOutsiders() : ground.reaches(body));
        if (!reaches) {
            throw new MayNotDecide(
                    ground == Ground.TASKS
                            ? MayNotDecide.Why.NOT_AN_ADMINISTRATIVE_BODY
                            : MayNotDecide.Why.NOT_CHILD_WELFARE);
        }
    }

    private DecisionId write(OpenCase opened, Recipient recipient, NewDecision what) {
        Viewer by = person(opened);
        opened.whoSees();
        parents.requireAbleToConsent(opened, what);
        Instant now = clock.instant();
        DecisionId id = DecisionId.next();
        List<SharingRule> fresh = what.kinds().stream()
                .sorted()
                .map(kind -> new SharingRule(id, kind, what.ground(), what.from(), what.until(), false))
                .toList();
        SharingRules before = standings.of(opened, recipient.id());
        if (!before.hindering(fresh).isEmpty()) {
            throw new MayNotDecide(MayNotDecide.Why.REFUSED);
        }
        List<SharingRule> gone = before.givingWayTo(fresh);
        rows.insert(opened, id, recipient.id(), what, by, now);
        standings.replace(opened, gone, now);
        standings.add(opened, recipient, fresh);
        gone.stream()
                .filter(standing -> !standing.refuses())
                .map(SharingRule::decision)
                .distinct()
                .forEach(ended -> stop(opened, ended));
        return id;
    }

    /**
     * Takes a decision back, from now on: what rests on it and has not been answered is stopped, and what was sent can no longer be
     * read. What somebody knows already stands in {@link WhoKnows}.
     *
     * @return how many things were stopped
     */
    public int withdraw(OpenCase opened, DecisionId decision) {
        Instant now = clock.instant();
        opened.whoSees();
        if (!rows.withdraw(opened, decision, person(opened), now)) {
            return 0;
        }
        standings.withdraw(opened, decision, now);
        return stop(opened, decision);
    }

    private int stop(OpenCase opened, DecisionId ended) {
        return shared.orderedStream()
                .mapToInt(things -> things.stop(opened, ended))
                .sum();
    }

    /** All decisions and refusals of a case, the latest first. Two statements. */
    public List<SharingDecision> of(OpenCase opened) {
        return rows.of(opened);
    }

    /** The latest consent of a case: how one talked then is how one most likely talks now. */
    public Optional<SharingDecision> latestConsent(OpenCase opened) {
        return of(opened).stream()
                .filter(decision -> decision.ground() == Ground.CONSENT)
                .findFirst();
    }

    private static Viewer person(OpenCase opened) {
        return opened.viewer().orElseThrow(() -> new IllegalStateException("Only people decide what is shared"));
    }
}
