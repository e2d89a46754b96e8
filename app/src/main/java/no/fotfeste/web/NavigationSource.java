package no.fotfeste.web;

import java.util.List;

/** A module's lines in the menu. Beans of this type are asked on every full page that somebody signed in looks at. */
public interface NavigationSource {

    /** The lines; those for other audiences are left out by the shell. */
    List<NavigationItem> items(Page page);

    /** How many statements it makes to the database, at most. */
    default int statements() {
        return 0;
    }
}
