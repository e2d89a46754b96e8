package no.fotfeste.casefile.web;

import no.fotfeste.kernel.PlainText;

/** A theme in the list of themes, with how many of its facts are known. */
@PlainText
public record ThemeLine(String label, String path, int known) {}
