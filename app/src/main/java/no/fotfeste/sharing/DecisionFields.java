package no.fotfeste.sharing;

import java.util.List;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the fields by which something is decided show.
 *
 * @param recipient who would be told
 * @param missing what nobody has decided yet, in words
 * @param refused what of it the person has said no to, in words
 * @param child what is asked in a child's case, or null
 */
@PlainText
public record DecisionFields(
        Secret<String> recipient,
        List<String> missing,
        List<String> refused,
        List<Choice> languages,
        List<Choice> understandings,
        List<Choice> grounds,
        @Nullable Child child) {

    /**
     * What is asked in a child's case.
     *
     * @param adults the adults of the family that the house has, each with the field for what they said
     * @param violent whether it is known that the other parent is violent, and so is not asked
     */
    public record Child(
            List<Adult> adults,
            List<Choice> answers,
            List<Choice> otherAnswers,
            List<Choice> wishes,
            boolean violent) {}

    /** An adult of the family. */
    @PlainText
    public record Adult(String field, Secret<String> name) {}
}
