package no.fotfeste.walk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What {@code ./fotfeste protected-persons --json} prints, read as anybody outside would read it. */
record Told(List<Account> accounts, List<Hidden> persons) {

    /** One who can sign in. */
    record Account(String username, String password) {}

    static Told in(Path dataFolder) throws IOException {
        return JsonMapper.shared()
                .readValue(Files.readString(dataFolder.resolve("demo/protected-persons.json")), Told.class);
    }

    /** All those of whom nothing may show to this account, or to nobody signed in. */
    List<Hidden> hiddenFrom(String username) {
        return persons.stream()
                .filter(person -> !person.visibleTo().contains(username))
                .toList();
    }

    /** Every string of everybody, as it may stand in a text in small letters. */
    Sought sought() {
        return new Sought(persons.stream().flatMap(Hidden::spellings).toList());
    }

    /** Every word of everybody, as it may lie in a file that is read byte by byte. */
    Sought soughtInBytes() {
        Stream<String> words = persons.stream().flatMap(person -> person.words().stream());
        return new Sought(words.distinct()
                .map(word -> new Sought.Spelling(
                        new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1), word))
                .toList());
    }
}
