package no.fotfeste.casefile;

import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;

/**
 * Where the pages of a case are. A module that has pages of its own about a case has such a type too, and builds on {@link #page()};
 * nobody else puts an address of a case together.
 *
 * @param id whose pages
 */
public record CaseRoutes(CaseId id) {

    /** For mappings: an address with anything but an identifier in it leads nowhere, like that of a case one may not see. */
    public static final String CASE = "/cases/{id:" + Identifier.PATTERN + "}";

    /** Where cases are searched for. */
    public static final String SEARCH = "/cases/search";

    public static CaseRoutes of(CaseId id) {
        return new CaseRoutes(id);
    }

    /** The case page, as it opens. */
    public String page() {
        return "/cases/" + id.value();
    }

    public String tab(CaseTab tab) {
        return tab.path().isEmpty() ? page() : page() + "/" + tab.path();
    }

    public String client() {
        return page() + "/client";
    }

    public String protection() {
        return page() + "/protection";
    }

    public String addresses() {
        return page() + "/addresses";
    }

    public String circumstances() {
        return page() + "/circumstances";
    }

    public String withdrawal() {
        return circumstances() + "/withdraw";
    }

    public String words() {
        return page() + "/words";
    }

    public String newNote() {
        return page() + "/journal/new";
    }

    /** The notes before those that the tab shows. */
    public String olderNotes(int from) {
        return page() + "/journal/older?from=" + from;
    }

    /** The openings before those that the tab shows. */
    public String olderOpenings(int from) {
        return page() + "/seen/older?from=" + from;
    }

    public String team() {
        return page() + "/team";
    }

    public String newRelative() {
        return page() + "/family/new";
    }

    public String closing() {
        return page() + "/close";
    }

    public String reopening() {
        return page() + "/reopen";
    }

    /** The list of cases. */
    public static String all() {
        return "/cases";
    }

    /** The list from one on. */
    public static String all(int from) {
        return all() + "?from=" + from;
    }
}
