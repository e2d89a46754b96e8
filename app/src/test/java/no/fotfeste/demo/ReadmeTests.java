package no.fotfeste.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the first page of the project promises a newcomer who wants to sign in. */
class ReadmeTests {

    @Test
    void listsEveryDemoAccount() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("`" + DemoAccounts.PASSWORD + "`");
        for (DemoAccounts.Person person : DemoAccounts.Person.values()) {
            assertThat(readme)
                    .contains("| `%s` | %s |".formatted(person.username(), person.displayName()), person.body());
        }
    }
}
