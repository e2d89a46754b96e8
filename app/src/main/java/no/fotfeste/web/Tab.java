package no.fotfeste.web;

import no.fotfeste.kernel.PlainText;

/**
 * One part of a thing that is shown in parts.
 *
 * @param path where it is
 * @param label what it is called
 * @param current whether it is the one shown
 */
@PlainText
public record Tab(String path, String label, boolean current) {}
