package no.fotfeste.plan;

/** What the client said about a measure. */
public enum ClientAnswer {
    /** Nobody has asked her yet. */
    NOT_ASKED,
    /** She agrees. */
    YES,
    /** She disagrees, but it must be done all the same, such as a report to child welfare. */
    NO,
    /** She does not want it. */
    DECLINED
}
