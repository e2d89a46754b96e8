package no.fotfeste.network.web;

import no.fotfeste.web.Mark;

/**
 * One line of the inbox.
 *
 * @param figure how long it has waited
 * @param late whether it should be seen first
 */
public record InboxRow(
        String path, String title, String detail, String state, Mark mark, String figure, boolean late) {}
