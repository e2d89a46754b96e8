package no.fotfeste.plan.written;

import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** The plans that are written together with the person. */
@NamedInterface("written")
public enum PlanKind {
    /** For the time after the stay, with nine required elements (FOR-2022-06-22-1110; N:250-261, M:1341-1346). */
    INDIVIDUAL,
    /** For whoever goes back to the perpetrator or lives on there (N:5730-5733). */
    RETURN;

    /** What is written in it, in order. */
    public List<PlanPart> parts() {
        return Arrays.stream(PlanPart.values())
                .filter(part -> part.kind() == this)
                .toList();
    }
}
