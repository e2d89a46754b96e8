package no.fotfeste.casefile.conflict.web;

import java.util.UUID;

/** Where staff tell of themselves and of those they are close to. */
public final class RelationRoutes {

    private RelationRoutes() {}

    public static String relations() {
        return "/relations";
    }

    /** What one tells of oneself. */
    public static String self() {
        return relations() + "/self";
    }

    public static String newRelation() {
        return relations() + "/new";
    }

    public static String remove(UUID relation) {
        return relations() + "/" + relation + "/remove";
    }
}
