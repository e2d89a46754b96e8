package no.fotfeste.web;

/** The figures in the menu of the page that is being made. */
public interface MenuFigures {

    /**
     * Reads them now, together with what the page itself reads, and keeps them until the page is written. Where no page is being made,
     * or only an answer to a form, this does nothing.
     */
    void gather();
}
