package no.fotfeste.sharing;

import java.time.LocalDate;
import java.util.Set;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Something to be decided.
 *
 * @param ground why it may be told, or null for a refusal: the person has said no
 * @param purpose what it is for, in plain words; may be empty
 * @param reason why it is necessary; must be there where the ground is not a consent
 * @param until the last day, or null; a consent has one
 * @param consent where that is the ground
 * @param child what a child wishes, for a child's case
 */
public record NewDecision(
        Set<PieceKind> kinds,
        @Nullable Ground ground,
        Secret<String> purpose,
        Secret<String> reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Consent consent,
        @Nullable ChildsSay child) {

    /** As it was written: what is personal is hidden at once. */
    public NewDecision(
            Set<PieceKind> kinds,
            @Nullable Ground ground,
            String purpose,
            String reason,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Consent consent,
            @Nullable ChildsSay child) {
        this(kinds, ground, Secret.of(purpose), Secret.of(reason), from, until, consent, child);
    }

    public NewDecision {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A decision about nothing");
        }
        if ((ground == Ground.CONSENT) != (consent != null)) {
            throw new IllegalArgumentException("A consent is described where it is the ground, and nowhere else");
        }
    }

    /**
     * What a child wishes.
     *
     * @param words the child's own, or empty
     */
    public record ChildsSay(ChildWish wish, Secret<String> words) {

        /** As it was written: what is personal is hidden at once. */
        public ChildsSay(ChildWish wish, String words) {
            this(wish, Secret.of(words));
        }
    }

    /** An adult's consent. */
    public static NewDecision consent(
            Set<PieceKind> kinds, String purpose, LocalDate from, LocalDate until, Consent consent) {
        return new NewDecision(kinds, Ground.CONSENT, purpose, "", from, until, consent, null);
    }

    /** Something the law demands or allows. */
    public static NewDecision on(Ground ground, Set<PieceKind> kinds, String reason, LocalDate from) {
        return new NewDecision(kinds, ground, "", reason, from, null, null, null);
    }

    /** A no. */
    public static NewDecision refusal(Set<PieceKind> kinds, LocalDate from) {
        return new NewDecision(kinds, null, "", "", from, null, null, null);
    }

    /** The same, in a child's case. */
    public NewDecision asked(ChildsSay say) {
        return new NewDecision(kinds, ground, purpose, reason, from, until, consent, say);
    }
}
