package no.fotfeste.sharing;

import java.util.List;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.sharing.ParentalResponsibility.Answer;
import no.fotfeste.sharing.ParentalResponsibility.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can consent for a child: never the one the family has fled from. */
@Component
class ConsentingParents {

    private final CaseService cases;
    private final JdbcClient database;

    ConsentingParents(CaseService cases, JdbcClient database) {
        this.cases = cases;
        this.database = database;
    }

    /** Whether the case tells that the parent who is not here is violent. The table asks the same, and refuses too. */
    boolean otherIsViolent(OpenCase child) {
        return database.sql("select casefile.other_parent_is_violent(:caseId)")
                .param("caseId", child.id().value())
                .query(Boolean.class)
                .single();
    }

    void requireAbleToConsent(OpenCase opened, NewDecision what) {
        Consent consent = what.consent();
        boolean child = cases.read(opened).kind() == CaseKind.CHILD;
        if (child != (what.child() != null)) {
            throw new IllegalArgumentException("A child's wish is noted in a child's case, and nowhere else");
        }
        if (consent == null || consent.givenBy() == Consent.GivenBy.SELF) {
            return;
        }
        List<ParentalResponsibility> consenting = consent.holders().stream()
                .filter(holder -> holder.answer() == Answer.CONSENTED)
                .toList();
        if (!child || consenting.isEmpty()) {
            throw new MayNotDecide(MayNotDecide.Why.NOBODY_CONSENTED);
        }
        boolean other = consenting.stream().anyMatch(holder -> holder.part() == Part.OTHER_PARENT);
        if (other && otherIsViolent(opened)) {
            throw new MayNotDecide(MayNotDecide.Why.VIOLENT_PARENT);
        }
    }
}
