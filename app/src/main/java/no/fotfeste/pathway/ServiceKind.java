package no.fotfeste.pathway;

/** A kind of service that can own a step, by its code in {@code service-types.yaml}. */
public record ServiceKind(String code, LocalizedText name) {}
