package no.fotfeste.stay;

/** Why somebody comes again. */
public enum RepeatReason {
    TRAUMA,
    POLICE_REPORT,
    COURT_CASE,
    CUSTODY_CHANGE,
    SOUGHT_BY_PERPETRATOR,
    NEW_VIOLENCE,
    OTHER
}
