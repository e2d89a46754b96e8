package no.fotfeste.pathway;

import no.fotfeste.kernel.PlainText;

/** What shows that a step is done, by its code in {@code evidence.yaml}. */
@PlainText
public record Evidence(String code, LocalizedText name) {}
