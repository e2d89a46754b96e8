package no.fotfeste.pathway;

/** What shows that a step is done, by its code in {@code evidence.yaml}. */
public record Evidence(String code, LocalizedText name) {}
