package no.fotfeste.plan.written;

import org.springframework.modulith.NamedInterface;

/** How it is with a written plan. */
@NamedInterface("written")
public enum PlanStatus {
    /** It is written here, with the person. */
    HERE,
    /** Somebody else keeps it, and this one points there: nobody has two. */
    ELSEWHERE,
    /** The person does not wish one. A coordinator is offered all the same. */
    DECLINED,
    /** There is no need for long-term, coordinated services, and so no right. */
    NOT_ENTITLED
}
