package no.fotfeste.interpreting;

import java.util.Locale;
import java.util.stream.Stream;
import no.fotfeste.access.OpenCase;
import no.fotfeste.casefile.RelatedPerson;
import no.fotfeste.casefile.RelatedPersons;
import org.springframework.stereotype.Component;

/** Whether an interpreter is among those a client is protected from. */
@Component
public class InterpreterTies {

    private final RelatedPersons related;

    InterpreterTies(RelatedPersons related) {
        this.related = related;
    }

    /** Whether the name, or an alias, is noted in this case. Upper case and spaces make no difference. */
    public boolean isNoted(OpenCase opened, String interpreter) {
        String wanted = plain(interpreter);
        return related.of(opened).stream()
                .flatMap(InterpreterTies::names)
                .map(InterpreterTies::plain)
                .anyMatch(wanted::equals);
    }

    private static Stream<String> names(RelatedPerson person) {
        return person.alias() == null ? Stream.of(person.name()) : Stream.of(person.name(), person.alias());
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
