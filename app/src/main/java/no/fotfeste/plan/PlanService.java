package no.fotfeste.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.StaleVersion;
import org.springframework.stereotype.Component;

/** The plan of an opened case: what it holds, and everything people can do with a measure. */
@Component
public class PlanService {

    private final MeasureReader reader;
    private final MeasureWriter writer;
    private final Renewal renewal;
    private final MeasureConsequences consequences;

    PlanService(MeasureReader reader, MeasureWriter writer, Renewal renewal, MeasureConsequences consequences) {
        this.reader = reader;
        this.writer = writer;
        this.renewal = renewal;
        this.consequences = consequences;
    }

    /** Brings the proposals in line with what is known now. Cheap when nothing has changed. */
    public void renew(OpenCase opened) {
        renewal.renew(opened);
    }

    /** All measures, what is due first first. */
    public List<Measure> measures(OpenCase opened) {
        return reader.all(opened);
    }

    /**
     * One measure.
     *
     * @throws NoSuchMeasure if this case has no such measure
     */
    public Measure measure(OpenCase opened, MeasureId id) {
        return reader.find(opened, id).orElseThrow(NoSuchMeasure::new);
    }

    /** Whether nobody owns it because its owner is in conflict in the case: for a leader, who decides about that, and nobody else. */
    public boolean isOwnerClosed(OpenCase opened, MeasureId id) {
        return reader.isOwnerClosed(opened, id);
    }

    /** The measure that stands in the plan for a step of the catalogue. */
    public Optional<Measure> ofStep(OpenCase opened, String stepCode) {
        return reader.all(opened).stream()
                .filter(measure -> measure.stepCode().filter(stepCode::equals).isPresent())
                .findFirst();
    }

    /** Everything that has happened to a measure, the first first. */
    public List<MeasureMoment> history(OpenCase opened, MeasureId id) {
        return reader.history(opened, id);
    }

    /** Puts a measure of her own into the plan, as a proposal. */
    public MeasureId propose(OpenCase opened, OwnMeasure own) {
        MeasureId id = MeasureId.next();
        Instant now = consequences.now();
        writer.insert(opened, id, own, now);
        consequences.proposed(opened, measure(opened, id));
        return id;
    }

    /** Takes it into the plan with an owner and a day; the client has said yes. */
    public Measure agree(OpenCase opened, MeasureId id, Owner owner, LocalDate dueOn) {
        return take(opened, id, new MeasureAction.Agree(owner, dueOn, ClientAnswer.YES));
    }

    /** Gives it an owner, or another one. */
    public Measure assign(OpenCase opened, MeasureId id, Owner owner) {
        return take(opened, id, new MeasureAction.Assign(owner));
    }

    /** The owner has been asked. */
    public Measure requested(OpenCase opened, MeasureId id) {
        return take(opened, id, new MeasureAction.Request());
    }

    /** The service says yes, and this person will do it. */
    public Measure accepted(OpenCase opened, MeasureId id, ContactId named) {
        return take(opened, id, new MeasureAction.Accept(named));
    }

    /** The service says no, with its reason in words. The measure is still agreed, and nobody's. */
    public Measure declined(OpenCase opened, MeasureId id, String reason) {
        return take(opened, id, new MeasureAction.Refuse(reason));
    }

    /** Work has begun. */
    public Measure started(OpenCase opened, MeasureId id) {
        return take(opened, id, new MeasureAction.Start());
    }

    /** It is done today; what came of it, or empty. */
    public Measure completed(OpenCase opened, MeasureId id, String outcome) {
        return take(opened, id, new MeasureAction.Finish(consequences.today(), outcome));
    }

    /** Something is in the way. */
    public Measure blocked(OpenCase opened, MeasureId id, WhyNot reason, String note) {
        return take(opened, id, new MeasureAction.Block(reason, note));
    }

    /**
     * Takes a turn with a measure as it is now.
     *
     * @throws NotPossibleNow if its state does not allow that
     * @throws NoSuchMeasure if this case has no such measure
     */
    public Measure take(OpenCase opened, MeasureId id, MeasureAction turn) {
        return take(opened, measure(opened, id), turn);
    }

    /**
     * Takes a turn with a measure as somebody saw it.
     *
     * @throws StaleVersion if somebody else has changed it since that version
     */
    public Measure take(OpenCase opened, MeasureId id, int seenVersion, MeasureAction turn) {
        Measure measure = measure(opened, id);
        if (measure.version() != seenVersion) {
            throw new StaleVersion();
        }
        return take(opened, measure, turn);
    }

    private Measure take(OpenCase opened, Measure before, MeasureAction turn) {
        Measure after = before.apply(turn, consequences.now());
        writer.update(opened, after);
        consequences.of(opened, before, turn.kind(), after);
        return measure(opened, before.id());
    }
}
