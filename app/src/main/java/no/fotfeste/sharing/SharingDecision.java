package no.fotfeste.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A decision as people read it.
 *
 * @param ground null for a refusal
 * @param decidedBy as colleagues know the person
 */
public record SharingDecision(
        DecisionId id,
        Recipient recipient,
        @Nullable Ground ground,
        Scope scope,
        Term term,
        Instant decidedAt,
        Secret<String> decidedBy,
        Said said) {

    /**
     * What it is about.
     *
     * @param kinds when it was made
     * @param standing what of that still stands: the rest was withdrawn, or replaced by a later answer
     */
    public record Scope(Set<PieceKind> kinds, Set<PieceKind> standing, Secret<String> purpose, Secret<String> reason) {}

    /** How long it holds. */
    public record Term(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant withdrawnAt) {}

    /**
     * How those it is about were asked, and what a child said.
     *
     * @param language of a consent, or empty
     */
    @PlainText
    public record Said(
            String language,
            @Nullable Understanding understanding,
            Consent.@Nullable GivenBy givenBy,
            NewDecision.@Nullable ChildsSay child,
            List<ParentalResponsibility> holders) {}

    /** What it was about when it was made. */
    public Set<PieceKind> kinds() {
        return scope.kinds;
    }

    /** What of that still stands. */
    public Set<PieceKind> standing() {
        return scope.standing;
    }

    /** What it is to be used for, or empty. */
    public String purpose() {
        return scope.purpose.reveal();
    }

    /** Why it was made without consent, or empty. */
    public String reason() {
        return scope.reason.reveal();
    }

    /** The first day it holds. */
    public LocalDate from() {
        return term.from;
    }

    /** The last day it holds, or null. */
    public @Nullable LocalDate until() {
        return term.until;
    }

    /** When it was withdrawn, or null. */
    public @Nullable Instant withdrawnAt() {
        return term.withdrawnAt;
    }

    /** The language of a consent, or empty. */
    public String language() {
        return said.language;
    }

    /** How one knows that the person understood, or null. */
    public @Nullable Understanding understanding() {
        return said.understanding;
    }

    /** Who consented, or null. */
    public Consent.@Nullable GivenBy givenBy() {
        return said.givenBy;
    }

    /** What the child wished, or null. */
    public NewDecision.@Nullable ChildsSay child() {
        return said.child;
    }

    /** Those with parental responsibility, and what each answered. */
    public List<ParentalResponsibility> holders() {
        return said.holders;
    }

    /** Whether the person said no. */
    public boolean isRefusal() {
        return ground == null;
    }

    /** Whether anything of it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        LocalDate until = until();
        return !standing().isEmpty() && !day.isBefore(from()) && (until == null || !until.isBefore(day));
    }
}
