package no.fotfeste.access.door;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.AccessDecision.Rule;
import no.fotfeste.access.log.AccessLog;
import no.fotfeste.access.log.ListLog;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.web.PageBanner;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The one way to a case: it asks who looks and why, decides, writes the log, and only then opens.
 *
 * <p>The work gets its case for the length of one transaction. The log entry is committed before the work begins, so a look is
 * in the log even when what followed failed. A refused case and an unknown case answer alike, with {@link CaseNotFound}.
 */
@NamedInterface("door")
@Component
public class Door {

    /** Where what does not exist is noted. */
    private static final CaseId NOWHERE = new CaseId(new UUID(0, 0));

    private final CurrentViewer current;
    private final GrantRepository grants;
    private final AccessLog log;
    private final ListLog lists;
    private final DoorTransactions transactions;

    Door(CurrentViewer current, GrantRepository grants, AccessLog log, ListLog lists, DoorTransactions transactions) {
        this.current = current;
        this.grants = grants;
        this.log = log;
        this.lists = lists;
        this.transactions = transactions;
    }

    /**
     * Opens a case for who is signed in.
     *
     * @throws CaseNotFound if there is no such case, or not for this viewer
     */
    public <T> T open(CaseId id, Purpose purpose, Function<OpenCase, T> work) {
        Viewer viewer = current.get();
        return enter(id, Optional.of(viewer), purpose, () -> AccessDecision.of(viewer, grants.openOf(id)), work);
    }

    /** Opens a case for a timer or an event listener. The log says that the system did it. */
    public <T> T openAsSystem(CaseId id, Purpose purpose, Function<OpenCase, T> work) {
        return enter(
                id,
                Optional.empty(),
                purpose,
                () -> grants.openOf(id).isEmpty()
                        ? AccessDecision.deny(Rule.NO_SUCH_CASE)
                        : AccessDecision.permit(Rule.SYSTEM),
                work);
    }

    /**
     * Makes a case that the viewer's own body may see, with a key of its own, and opens it.
     *
     * @throws OnlyToHelp if it would follow from a case that is open in an emergency: its family is not added to by who is not to see it
     */
    public <T> T create(Function<OpenCase, T> work) {
        Viewer viewer = current.get();
        if (!viewer.role().opensCases()) {
            throw new CaseNotFound();
        }
        CaseId id = CaseId.next();
        return transactions.join(opened -> {
            opened.emergency().ifPresent(broken -> {
                throw new OnlyToHelp(broken);
            });
            opened.open(id, Optional.of(viewer));
            opened.grant(id, ownKind(viewer.role()), viewer.body());
            opened.makeCaseKey(id);
            log.append(id, Optional.of(viewer), Purpose.RECEIVE, AccessDecision.permit(Rule.CREATED), id.value());
            return work.apply(new OpenCase(id, Optional.of(viewer), Purpose.RECEIVE, Optional.empty(), opened));
        });
    }

    /** Whoever coordinates sees only what is coordinated there, also what they have made themselves. */
    private static GrantKind ownKind(Role role) {
        return role == Role.COORDINATOR ? GrantKind.COORDINATION : GrantKind.UNIT;
    }

    /**
     * A look over many cases: row security shows what the viewer may see, and nothing else. The page it is for leaves one entry
     * in the log, with how many it showed.
     */
    public <T> T look(Purpose purpose, Function<Viewing, T> work) {
        Viewer viewer = current.get();
        Seen<T> seen = transactions.join(purpose.moment(), opened -> {
            opened.show(Optional.of(viewer));
            Viewing viewing = new Viewing(viewer, opened);
            return new Seen<>(work.apply(viewing), viewing.shown());
        });
        lists.note(viewer, purpose, seen.shown());
        return seen.found();
    }

    /** What a look gave, and of whom. */
    private record Seen<T>(T found, Set<Identifier> shown) {}

    /** How many of something the viewer may see: a figure beside a line of the menu. It shows nobody, and leaves no entry. */
    public int count(ToIntFunction<Viewing> work) {
        Viewer viewer = current.get();
        return transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            Viewing viewing = new Viewing(viewer, opened);
            int found = work.applyAsInt(viewing);
            if (!viewing.shown().isEmpty()) {
                throw new IllegalStateException("Whoever only counts reads nothing");
            }
            return found;
        });
    }

    /**
     * Opens what was shared with the viewer's body.
     *
     * @throws CaseNotFound if there is no such parcel, or not for this viewer
     */
    public <T> T openParcel(ParcelId parcel, Purpose purpose, Function<OpenParcel, T> work) {
        Viewer viewer = current.get();
        Optional<GrantRepository.OpenNow> found = grants.openParcel(parcel);
        AccessDecision decision = AccessDecision.ofParcel(viewer, found);
        CaseId caseId = found.map(GrantRepository.OpenNow::caseId).orElse(NOWHERE);
        note(caseId, Optional.of(viewer), purpose, decision, parcel.value());
        return transactions.join(purpose.moment(), opened -> {
            opened.open(parcel, Optional.of(viewer));
            return work.apply(new OpenParcel(parcel, caseId, Optional.of(viewer), opened));
        });
    }

    /**
     * Whether a page about a case that is on somebody's screen may stay there. Nothing is read, so only a refusal is noted.
     *
     * @throws CaseNotFound if it may not
     */
    public void requireOpen(CaseId id) {
        Viewer viewer = current.get();
        AccessDecision decision = AccessDecision.of(viewer, grants.openOf(id));
        noteRefusal(id, viewer, decision, id.value());
    }

    /**
     * The same for what was shared with the viewer's body.
     *
     * @throws CaseNotFound if it may not stay
     */
    public void requireOpen(ParcelId parcel) {
        Viewer viewer = current.get();
        Optional<GrantRepository.OpenNow> found = grants.openParcel(parcel);
        CaseId caseId = found.map(GrantRepository.OpenNow::caseId).orElse(NOWHERE);
        noteRefusal(caseId, viewer, AccessDecision.ofParcel(viewer, found), parcel.value());
    }

    private void noteRefusal(CaseId id, Viewer viewer, AccessDecision decision, UUID asked) {
        if (!decision.permitted()) {
            note(id, Optional.of(viewer), Purpose.READ, decision, asked);
        }
    }

    private <T> T enter(
            CaseId id,
            Optional<Viewer> viewer,
            Purpose purpose,
            Supplier<AccessDecision> question,
            Function<OpenCase, T> work) {
        AccessDecision decision = question.get();
        if (decision.rule() == Rule.BREAK_GLASS) {
            return enterInEmergency(id, viewer.orElseThrow(), purpose, decision, work);
        }
        note(id, viewer, purpose, decision, id.value());
        return transactions.join(purpose.moment(), opened -> {
            opened.open(id, viewer);
            return work.apply(new OpenCase(id, viewer, purpose, Optional.empty(), opened));
        });
    }

    /** To read and to help: a page that changes who may see the case is refused here, whatever it would have done. */
    private <T> T enterInEmergency(
            CaseId id, Viewer viewer, Purpose purpose, AccessDecision decision, Function<OpenCase, T> work) {
        decision.until()
                .ifPresent(until -> PageBanner.show(new PageBanner(
                        "access.broken.title",
                        List.of(until),
                        "access.broken.end",
                        "/break-glass/" + id.value() + "/end")));
        if (CurrentHandler.changesWhoSees()) {
            log.append(id, Optional.of(viewer), purpose, AccessDecision.deny(Rule.ONLY_TO_HELP), id.value());
            throw new OnlyToHelp(id);
        }
        log.append(id, Optional.of(viewer), purpose, decision, id.value());
        return transactions.join(purpose.moment(), opened -> {
            opened.openInEmergency(id, viewer);
            return work.apply(new OpenCase(id, Optional.of(viewer), purpose, decision.until(), opened));
        });
    }

    private void note(CaseId id, Optional<Viewer> viewer, Purpose purpose, AccessDecision decision, UUID asked) {
        log.append(id, viewer, purpose, decision, asked);
        if (!decision.permitted()) {
            throw new CaseNotFound();
        }
    }
}
