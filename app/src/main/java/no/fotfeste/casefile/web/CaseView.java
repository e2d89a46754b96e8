package no.fotfeste.casefile.web;

import gg.jte.Content;
import java.util.List;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.web.Tab;

/**
 * One tab of a case page, ready to show.
 *
 * @param wide the panels over both columns
 * @param main the panels of the wide column
 * @param side the panels at the side
 */
public record CaseView(
        ClientCase client, CaseHead head, List<Tab> tabs, List<Content> wide, List<Content> main, List<Content> side) {}
