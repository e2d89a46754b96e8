package no.fotfeste.web;

import java.util.List;

/** What a module wants on I dag. Beans of this type are asked each time the page is shown. */
public interface TodaySource {

    /** The sections for whoever is signed in, on {@link Page#today()}. Empty for someone the module has nothing for. */
    List<TodaySection> today(Page page);

    /** How many statements it makes to the database, at most. */
    int statements();
}
