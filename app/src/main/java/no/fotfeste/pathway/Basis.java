package no.fotfeste.pathway;

import java.time.LocalDate;
import no.fotfeste.kernel.Language;
import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The provision that a step rests on.
 *
 * @param section such as {@code § 4}; null where only the Act is known for certain
 * @param inForce when the provision reads as the step assumes
 * @param checkedOn the day somebody compared it with Lovdata; null: nobody has
 */
@PlainText
public record Basis(
        Law law,
        @Nullable String section,
        InForce inForce,
        @Nullable LocalDate checkedOn) {

    /** How it is referred to: the name of the Act, and the section where it is known. */
    public String citation(Language language) {
        String name = law.name().in(language);
        return section == null ? name : name + " " + section;
    }

    /** Whether anybody has compared it with Lovdata. What is not checked must be shown as not checked. */
    public boolean isCheckedAgainstLovdata() {
        return checkedOn != null;
    }
}
