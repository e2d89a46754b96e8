package no.fotfeste.casefile.family.web;

import no.fotfeste.kernel.Secret;

/**
 * Someone of the family, as the lists show them.
 *
 * @param title what they are called
 * @param detail child or adult, with the age where it is known
 */
public record FamilyLine(String title, String detail, String path, boolean child) {

    @Override
    public String toString() {
        return Secret.summary(this);
    }
}
