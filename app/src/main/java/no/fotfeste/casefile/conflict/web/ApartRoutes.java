package no.fotfeste.casefile.conflict.web;

import java.util.UUID;

/** Where it is decided about two cases that are kept apart. */
public final class ApartRoutes {

    private ApartRoutes() {}

    public static String pair(UUID pair) {
        return "/apart/" + pair;
    }
}
