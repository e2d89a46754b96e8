package no.fotfeste.stay.departure.web;

import java.util.List;
import java.util.stream.Stream;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.stay.DepartureCondition.Answer;
import no.fotfeste.stay.Stay;
import no.fotfeste.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * What is asked when somebody leaves.
 *
 * @param self the child who leaves, when it is a child's own page; then a report is decided on here too
 * @param others the others of the family who live here
 * @param conditions what other rooms ask about, with the answer now
 */
public record DepartureView(
        CaseId caseId, Stay stay, @Nullable Child self, List<Child> others, List<Asked> conditions) {

    public DepartureView {
        others = List.copyOf(others);
        conditions = List.copyOf(conditions);
    }

    /**
     * Somebody of the same family who lives here.
     *
     * @param child whether a report to child welfare is decided on
     */
    public record Child(CaseId caseId, String knownAs, boolean child) {

        /** The tick that says they leave too. */
        public String goesField() {
            return "goes-" + caseId;
        }

        /** Why no report has been decided on. */
        public String whyNotField() {
            return "whyNot-" + caseId;
        }

        /** The decision on a report to child welfare. */
        public String reportField() {
            return "report-" + caseId;
        }

        @Override
        public String toString() {
            return "case " + caseId;
        }
    }

    /** Every child a report to child welfare is decided on for (krisesenterlova § 6). */
    public List<Child> children() {
        return Stream.concat(Stream.ofNullable(self), others.stream().filter(Child::child))
                .toList();
    }

    /** Those a decision or a reason is asked for: who leaves, and whoever would be left here without an adult of the family. */
    List<Child> mustBeDecided(Form form) {
        boolean adultRemains = others.stream().anyMatch(other -> !other.child() && !form.ticked(other.goesField()));
        return children().stream()
                .filter(child -> child.equals(self) || form.ticked(child.goesField()) || !adultRemains)
                .toList();
    }

    /** A condition with its answer. */
    public record Asked(String name, Answer answer) {

        /** The field for the reason why it is not met. */
        public String reasonField() {
            return "reason-" + name;
        }

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }
}
