package no.fotfeste.casefile.web;

/** A theme in the list of themes, with how many of its facts are known. */
public record ThemeLine(String label, String path, int known) {}
