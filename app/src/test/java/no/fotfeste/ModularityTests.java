package no.fotfeste;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: who may use whom, and the picture of it in the documentation. */
class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(FotfesteApplication.class);

    private static final Path DOCUMENT = ProjectFiles.at("docs/architecture.md");
    private static final Pattern GENERATED =
            Pattern.compile("(?<=<!-- generated: modules -->\n).*?(?=<!-- end of generated -->)", Pattern.DOTALL);
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*[\\s*]*(.*?[.](?=\\s))", Pattern.DOTALL);

    @Test
    void roomsUseOnlyTheRoomsTheyMayUse() {
        MODULES.verify();
    }

    /** A stale picture is drawn anew at once, so that all there is left to do is to commit it. */
    @Test
    void pictureOfTheRoomsIsCurrent() throws IOException {
        String document = ProjectFiles.read(DOCUMENT);
        String current = GENERATED.matcher(document).replaceFirst(Matcher.quoteReplacement(picture() + rooms()));
        if (!document.equals(current)) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(document)
                .as("docs/architecture.md was out of date; it has been written anew, commit it")
                .isEqualTo(current);
    }

    private static String picture() {
        String arrows = modules()
                .map(module -> shown(module).stream()
                        .map(used -> "    %s --> %s%n".formatted(nameOf(module), used))
                        .collect(joining()))
                .collect(joining());
        String boxes =
                modules().map(module -> "    %s%n".formatted(nameOf(module))).collect(joining());
        return "```mermaid\nflowchart TD\n%s%s```\n".formatted(boxes, arrows);
    }

    private static String rooms() {
        return "\n| room | what it is for |\n|---|---|\n"
                + modules()
                        .map(module -> "| `%s` | %s |%n".formatted(nameOf(module), purposeOf(module)))
                        .collect(joining());
    }

    /** Only the arrows that say something new: not those that follow from others. */
    private static Set<String> shown(ApplicationModule module) {
        Set<String> direct = usedBy(module);
        Set<String> implied =
                direct.stream().flatMap(used -> reachableFrom(used).stream()).collect(toCollection(TreeSet::new));
        return direct.stream().filter(used -> !implied.contains(used)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> reachableFrom(String name) {
        Set<String> direct = usedBy(MODULES.getModuleByName(name).orElseThrow());
        Set<String> all = new TreeSet<>(direct);
        direct.forEach(used -> all.addAll(reachableFrom(used)));
        return all;
    }

    static Set<String> usedBy(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModularityTests::nameOf)
                .collect(toCollection(TreeSet::new));
    }

    private static java.util.stream.Stream<ApplicationModule> modules() {
        return MODULES.stream().sorted(Comparator.comparing(ModularityTests::nameOf));
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String purposeOf(ApplicationModule module) {
        String source = ProjectFiles.read(
                ProjectFiles.at("app/src/main/java/no/fotfeste/%s/package-info.java".formatted(nameOf(module))));
        Matcher sentence = FIRST_SENTENCE.matcher(source);
        return sentence.find()
                ? List.of(sentence.group(1).split("[\\s*]+")).stream().collect(joining(" "))
                : "";
    }
}
