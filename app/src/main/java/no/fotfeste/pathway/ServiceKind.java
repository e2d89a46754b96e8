package no.fotfeste.pathway;

import no.fotfeste.kernel.PlainText;

/** A kind of service that can own a step, by its code in {@code service-types.yaml}. */
@PlainText
public record ServiceKind(String code, LocalizedText name) {}
