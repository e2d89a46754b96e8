package no.fotfeste.access;

/** What someone signs in as. */
public enum Role {
    /** Works at a crisis centre and sees the cases of that centre. */
    CENTRE_WORKER,
    /** Leads a crisis centre. */
    CENTRE_LEADER,
    /** Coordinates cases on behalf of a municipality, and sees the cases coordinated there. */
    COORDINATOR,
    /** Works at a service, and sees what was asked of it and shared with it. */
    SERVICE_CONTACT,
    /** Keeps accounts and settings, and never sees a case. */
    ADMINISTRATOR,
    /** Looks at the access log and at what it gives reason to ask about, and never sees what a case holds. */
    AUDITOR;

    /** Whether this role may ever open a whole case. What it may use at a moment is rows, {@code access.role_right}. */
    public boolean opensCases() {
        return switch (this) {
            case CENTRE_WORKER, CENTRE_LEADER, COORDINATOR -> true;
            case SERVICE_CONTACT, ADMINISTRATOR, AUDITOR -> false;
        };
    }
}
