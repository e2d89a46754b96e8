package no.fotfeste.interpreting.rule;

import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.conflict.RelatedPerson;
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
                .flatMap(InterpreterTies::names)
                .anyMatch(name -> SameName.soundAlike(name, interpreter));
    }

    private static Stream<String> names(RelatedPerson person) {
        return person.alias() == null ? Stream.of(person.name()) : Stream.of(person.name(), person.alias());
    }
}
