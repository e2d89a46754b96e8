package no.fotfeste;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/** The modules: who may use whom, and the picture of it in the documentation. */
class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(FotfesteApplication.class);

    private static final Map<String, List<ApplicationModuleDependency>> DIRECT = new ConcurrentHashMap<>();

    /** The demo works through every door there is. */
    private static final String USES_ALL = "demo";

    /** These are words and a shell for whoever comes to need them. */
    private static final Set<String> VOCABULARIES = Set.of("kernel", "web");

    private static final Pattern WORK =
            Pattern.compile("\\bwork\\.(world|is_scheduled|scheduled_task|event_publication)\\b");

    private static final Pattern ALLOWED = Pattern.compile("(?s)allowedDependencies = (\\{.*?}|\"\\w+\")");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** What a module shows beside, and only its own parts use. The list only gets shorter. */
    private static final Set<String> BESIDE = Set.of("no.fotfeste.casefile.SealedCaseRow");

    private static final Path DOCUMENT = ProjectFiles.at("docs/architecture.md");
    private static final Pattern GENERATED =
            Pattern.compile("(?<=<!-- generated: modules -->\n).*?(?=<!-- end of generated -->)", Pattern.DOTALL);
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*[\\s*]*(.*?[.](?=\\s))", Pattern.DOTALL);

    @Test
    void modulesUseOnlyThoseTheyMayUse() {
        MODULES.verify();
    }

    /** What a module says it uses is what it uses: no more, and by the name under which the other one offers it. */
    @Test
    void modulesNameOnlyWhatTheyUse() {
        assertThat(modules().filter(module -> !nameOf(module).equals(USES_ALL)))
                .extracting(module -> "%s uses %s".formatted(nameOf(module), allowed(module)))
                .containsExactlyElementsOf(modules()
                        .filter(module -> !nameOf(module).equals(USES_ALL))
                        .map(module -> "%s uses %s".formatted(nameOf(module), used(module)))
                        .toList());
    }

    /** What lies in a module's own package is for others; what only its own pages need lies below. */
    @Test
    void whatAModuleShowsIsForOthers() {
        Set<String> forOthers = modules()
                .flatMap(module -> direct(module).stream())
                .map(dependency -> dependency.getTargetType())
                .flatMap(ModularityTests::withWhatItSpeaksOf)
                .collect(toCollection(TreeSet::new));
        List<String> shownToNobody = modules()
                .filter(module -> !VOCABULARIES.contains(nameOf(module)))
                .flatMap(module -> OwnClasses.ALL.stream()
                        .filter(type -> type.getPackageName().equals(packageOf(module))))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isNestedClass() && !type.isAssignableTo(Throwable.class))
                // What the build has wired is nobody's to use.
                .filter(type ->
                        !type.getName().contains("__") && !type.getName().contains("$$"))
                .map(JavaClass::getName)
                .filter(type -> !forOthers.contains(type))
                .toList();
        assertThat(shownToNobody).containsExactlyInAnyOrderElementsOf(BESIDE);
    }

    /** A stale picture is drawn anew at once, so that all there is left to do is to commit it. */
    @Test
    void pictureOfTheModulesIsCurrent() throws IOException {
        String document = ProjectFiles.read(DOCUMENT);
        String current = GENERATED.matcher(document).replaceFirst(Matcher.quoteReplacement(picture() + table()));
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

    private static String table() {
        return "\n| module | what it is for |\n|---|---|\n"
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

    private static Set<String> allowed(ApplicationModule module) {
        Matcher allowed = ALLOWED.matcher(about(module));
        assertThat(allowed.find()).as("what %s may use", nameOf(module)).isTrue();
        return QUOTED.matcher(allowed.group(1))
                .results()
                .map(name -> name.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String about(ApplicationModule module) {
        return ProjectFiles.read(
                ProjectFiles.at("app/src/main/java/no/fotfeste/%s/package-info.java".formatted(nameOf(module))));
    }

    private static Set<String> used(ApplicationModule module) {
        Set<String> used = direct(module).stream()
                .map(dependency -> faceOf(dependency.getTargetModule(), dependency.getTargetType()))
                .collect(toCollection(TreeSet::new));
        if (asksForWork(module) && !nameOf(module).equals("database")) {
            used.add("database");
        }
        return used;
    }

    /** Whether its SQL names the schema {@code work}, which is the database's own. */
    private static boolean asksForWork(ApplicationModule module) {
        return Stream.of(
                        ProjectFiles.below("app/src/main/java/no/fotfeste/" + nameOf(module), ".java").stream(),
                        ProjectFiles.below("app/src/main/resources/db/migration", ".sql").stream()
                                .filter(file -> file.toString().contains("/" + nameOf(module) + "/rules/")))
                .flatMap(files -> files)
                .anyMatch(file -> WORK.matcher(ProjectFiles.read(file)).find());
    }

    /** The name under which a module offers a type: its own, or that of a part of it. */
    private static String faceOf(ApplicationModule module, JavaClass type) {
        String part = type.getPackageName().substring(packageOf(module).length());
        return part.isEmpty() ? nameOf(module) : nameOf(module) + " :: " + part.substring(1);
    }

    private static String packageOf(ApplicationModule module) {
        return module.getBasePackage().getName();
    }

    /** A type with those that stand in what it offers: who uses it meets them, too. */
    private static Stream<String> withWhatItSpeaksOf(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return Stream.concat(Stream.of(outer.getName()), spokenOf(outer, new HashSet<>()));
    }

    private static Stream<String> spokenOf(JavaClass type, Set<JavaClass> met) {
        if (!met.add(type) || !type.getPackageName().startsWith("no.fotfeste")) {
            return Stream.of();
        }
        Stream<JavaClass> offered = Stream.concat(
                Stream.of(type.getMethods(), type.getConstructors())
                        .flatMap(Set::stream)
                        .filter(code -> !code.getModifiers().contains(JavaModifier.PRIVATE))
                        .flatMap(ModularityTests::mentioned),
                Stream.concat(type.getSubclasses().stream(), type.getAllRawInterfaces().stream()));
        return offered.flatMap(each -> Stream.concat(Stream.of(each.getName()), spokenOf(each, met)));
    }

    private static Stream<JavaClass> mentioned(JavaCodeUnit code) {
        return Stream.of(
                        code.getParameterTypes().stream(),
                        Stream.of(code.getReturnType()),
                        code.getThrowsClause().getTypes().stream())
                .flatMap(types -> types)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    /** Looked for once: every class of the module is read for it. */
    private static List<ApplicationModuleDependency> direct(ApplicationModule module) {
        return DIRECT.computeIfAbsent(
                nameOf(module),
                name -> module.getDirectDependencies(MODULES).stream().toList());
    }

    static Set<String> usedBy(ApplicationModule module) {
        return direct(module).stream()
                .map(dependency -> nameOf(dependency.getTargetModule()))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<ApplicationModule> modules() {
        return MODULES.stream().sorted(Comparator.comparing(ModularityTests::nameOf));
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String purposeOf(ApplicationModule module) {
        Matcher sentence = FIRST_SENTENCE.matcher(about(module));
        return sentence.find()
                ? List.of(sentence.group(1).split("[\\s*]+")).stream().collect(joining(" "))
                : "";
    }
}
