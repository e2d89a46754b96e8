package no.fotfeste.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.fotfeste.database.DataFolder;
import no.fotfeste.demo.DemoAccounts.Person;
import no.fotfeste.demo.DemoProtected.Received;
import no.fotfeste.kernel.Secret;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells who in the demo world is protected, from whom, and which accounts there are, so that anybody can check from outside
 * that nothing shows. Written once, with the world, and printed by {@code ./fotfeste protected-persons --json}: that works
 * while it runs and when it is stopped.
 */
class ProtectedPersonsFile {

    /** Below the data folder; the launcher knows the place too. */
    static final String FOLDER = "demo";

    static final String NAME = "protected-persons.json";

    private final DataFolder folder;

    ProtectedPersonsFile(DataFolder folder) {
        this.folder = folder;
    }

    /** All that the file tells. */
    record Told(List<Account> accounts, List<Hidden> persons) {}

    /** One who can sign in. */
    record Account(String username, String password) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    /** What must not show, and the names of the accounts that may see it nevertheless. */
    record Hidden(List<String> strings, List<String> visibleTo) {

        @Override
        public String toString() {
            return Secret.summary(this);
        }
    }

    void write(List<Received> received) {
        Told told = new Told(
                Stream.of(Person.values())
                        .map(person -> new Account(person.username(), DemoAccounts.PASSWORD))
                        .toList(),
                received.stream().flatMap(each -> hidden(each, received)).toList());
        try {
            Path file = folder.folder(FOLDER).resolve(NAME);
            Files.writeString(
                    file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(told) + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What is told of one person; apart from it a name that stands in another's case too, with those who may see that one. */
    private static Stream<Hidden> hidden(Received each, List<Received> all) {
        List<Received> notedBy = all.stream()
                .filter(other -> other.household().from().stream()
                        .anyMatch(noted -> noted.name().equals(each.person().fullName())))
                .toList();
        List<String> elsewhere = notedBy.isEmpty() ? List.of() : each.person().names();
        Stream<String> own = Stream.of(
                        each.person().strings().stream(),
                        Stream.of(each.caseId().toString()),
                        strangers(each.household(), all))
                .flatMap(strings -> strings)
                .filter(string -> !elsewhere.contains(string));
        Hidden apart = new Hidden(own.toList(), usernames(Stream.of(each)));
        return notedBy.isEmpty()
                ? Stream.of(apart)
                : Stream.of(apart, new Hidden(elsewhere, usernames(Stream.concat(Stream.of(each), notedBy.stream()))));
    }

    /** Those the household is protected from who are neither clients nor at work here: they stand in its cases alone. */
    private static Stream<String> strangers(ProtectedHousehold household, List<Received> all) {
        return household.from().stream()
                .filter(noted -> !noted.worksHere()
                        && all.stream()
                                .noneMatch(other ->
                                        noted.name().equals(other.person().fullName())))
                .map(ProtectedHousehold.Noted::name);
    }

    private static List<String> usernames(Stream<Received> seen) {
        return seen.flatMap(each -> each.household().visibleTo().stream())
                .map(Person::username)
                .distinct()
                .toList();
    }
}
