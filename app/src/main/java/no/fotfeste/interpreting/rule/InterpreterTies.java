package no.fotfeste.interpreting.rule;

import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.kernel.SameName;
import org.springframework.stereotype.Component;

/** Whether an interpreter is among those a client is protected from. */
@Component
public class InterpreterTies {

    private final RelatedPersonService related;

    InterpreterTies(RelatedPersonService related) {
        this.related = related;
    }

    /** Whether the name, or an alias, sounds like one that is noted in this case: spellings differ. */
    public boolean isNoted(OpenCase opened, String interpreter) {
        return related.of(opened).stream()
                .flatMap(person -> person.identity().names())
                .anyMatch(name -> SameName.soundAlike(name, interpreter));
    }
}
