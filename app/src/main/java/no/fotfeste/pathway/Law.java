package no.fotfeste.pathway;

import no.fotfeste.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An Act or a regulation.
 *
 * @param code the catalogue's own name for it
 * @param number the number it has in Norsk Lovtidend, such as {@code LOV-2009-06-19-44}; null where it is not known here
 */
@PlainText
public record Law(String code, @Nullable String number, LocalizedText name) {}
