package no.fotfeste.pathway;

/** The strand of work that a step belongs to: three of preparation (N:4104-4145), and safety and children beside them. */
public enum Track {
    /** Coming to terms with the violence, health, network. */
    PERSONAL,
    /** Home, moving, daily life. */
    PRACTICAL,
    /** Rights, income, applications, residence, police. */
    LEGAL,
    /** Threats, protection, addresses. */
    SAFETY,
    /** What concerns the children, as clients of their own. */
    CHILDREN
}
