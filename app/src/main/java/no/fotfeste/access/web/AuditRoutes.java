package no.fotfeste.access.web;

import java.util.UUID;

/** Where the access log is looked after. */
public final class AuditRoutes {

    private AuditRoutes() {}

    public static String audit() {
        return "/audit";
    }

    /** The log of one case. */
    public static String log() {
        return audit() + "/log";
    }

    /** Where the log of some days is taken out. */
    public static String export() {
        return audit() + "/export";
    }

    public static String seen(UUID alert) {
        return audit() + "/alerts/" + alert + "/seen";
    }
}
