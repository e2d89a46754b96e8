package no.fotfeste.stay.web;

import java.util.List;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.stay.DepartureCondition.Answer;
import no.fotfeste.stay.Stay;

/**
 * What is asked when somebody leaves.
 *
 * @param others the others of the family who live here
 * @param conditions what other rooms ask about, with the answer now
 */
public record DepartureView(CaseId caseId, Stay stay, List<Child> others, List<Asked> conditions) {

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

        /** The decision on a report to child welfare. */
        public String reportField() {
            return "report-" + caseId;
        }

        @Override
        public String toString() {
            return "case " + caseId;
        }
    }

    /** A condition with its answer. */
    public record Asked(String name, Answer answer) {

        /** The field for the reason why it is not met. */
        public String reasonField() {
            return "reason-" + name;
        }
    }
}
