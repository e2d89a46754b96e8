package no.fotfeste.plan.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A plan as it is written now. Never goes to a log, a title or an event.
 *
 * @param from when it begins: for an individual plan, the time after the stay
 * @param reviewOn when it is looked at again
 * @param consented whether the person has consented to it
 * @param texts what stands in each part; parts that are empty are left out
 * @param version counts its changes; -1 before there is any
 */
@NamedInterface("written")
public record WrittenPlan(
        PlanKind kind,
        PlanStatus standing,
        @Nullable LocalDate from,
        @Nullable LocalDate reviewOn,
        boolean consented,
        Secret<Map<PlanPart, String>> texts,
        int version,
        @Nullable Instant changedAt) {

    /** As it was written: what is personal is hidden at once. */
    public WrittenPlan(
            PlanKind kind,
            PlanStatus standing,
            @Nullable LocalDate from,
            @Nullable LocalDate reviewOn,
            boolean consented,
            Map<PlanPart, String> texts,
            int version,
            @Nullable Instant changedAt) {
        this(kind, standing, from, reviewOn, consented, Secret.of(texts), version, changedAt);
    }

    public WrittenPlan {
        texts = texts.map(Map::copyOf);
    }

    /** One that nobody has written yet. */
    public static WrittenPlan none(PlanKind kind) {
        return new WrittenPlan(kind, PlanStatus.HERE, null, null, false, Map.of(), -1, null);
    }

    /** Whether there is one, or it is decided that there shall be none. */
    public boolean exists() {
        return version >= 0;
    }

    /** What stands in a part, or nothing. */
    public String text(PlanPart part) {
        return texts.reveal().getOrDefault(part, "");
    }

    /**
     * What it still lacks, as codes of its texts: parts, and {@code PERIOD}, {@code CONSENT}, {@code REVIEW} and {@code
     * ALTERNATIVES}. One that is not written here lacks nothing but who keeps it.
     */
    public List<String> missing() {
        return switch (standing) {
            case DECLINED, NOT_ENTITLED -> List.of();
            case ELSEWHERE -> text(PlanPart.HELD_BY).isEmpty() ? List.of(PlanPart.HELD_BY.name()) : List.of();
            case HERE -> missingHere();
        };
    }

    /** Whether everything that is required stands there. */
    public boolean isComplete() {
        return exists() && missing().isEmpty();
    }

    private List<String> missingHere() {
        List<String> missing = new ArrayList<>();
        kind.parts().stream()
                .filter(part -> part.isRequired() && text(part).isEmpty())
                .map(PlanPart::name)
                .forEach(missing::add);
        switch (kind) {
            case INDIVIDUAL -> {
                if (from == null || reviewOn == null) {
                    missing.add("PERIOD");
                }
                if (!consented) {
                    missing.add("CONSENT");
                }
            }
            case RETURN -> {
                boolean alternative =
                        List.of(PlanPart.PUBLIC_SERVICES, PlanPart.OWN_NETWORK, PlanPart.VOLUNTARY).stream()
                                .anyMatch(part -> !text(part).isEmpty());
                if (!alternative) {
                    missing.add("ALTERNATIVES");
                }
                if (reviewOn == null) {
                    missing.add("REVIEW");
                }
            }
        }
        return missing;
    }
}
