package no.fotfeste.network.web;

/**
 * One time of coordination in words.
 *
 * @param when from when until when
 * @param present whether it is the one now
 */
public record SpellRow(String body, String person, String provision, String when, boolean present) {}
