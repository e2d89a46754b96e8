package no.fotfeste;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.OutletElsewhere.Kind;
import no.fotfeste.web.Outlet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.stereotype.Controller;

/** Everything that comes out has said what it may reveal, and the list of it all is the one in the documentation. */
class OutletTests {

    private static final Path DOCUMENT = ProjectFiles.at("docs/outlets.md");
    private static final Pattern GENERATED =
            Pattern.compile("(?<=<!-- generated: outlets -->\n).*?(?=<!-- end of generated -->)", Pattern.DOTALL);

    private static final Set<String> ANSWERS =
            Set.of("getWriter", "getOutputStream", "sendRedirect", "sendError", "addHeader", "setHeader", "addCookie");
    private static final Set<String> FILES =
            Set.of("write", "writeString", "newBufferedWriter", "newOutputStream", "copy", "createFile");
    private static final Set<String> FILE_TYPES = Set.of(
            "java.io.FileOutputStream",
            "java.io.FileWriter",
            "java.io.PrintWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel");

    private static final Set<String> CALLS = Set.of(
            "java.net.http.",
            "java.net.Socket",
            "java.net.URLConnection",
            "org.springframework.web.client.",
            "jakarta.mail.");

    /** What may be put into a line of the log: each is an identifier of something that is no person, a name of ours or a place. */
    private static final Set<String> MAY_BE_LOGGED = Set.of(
            "reference",
            "thrown instanceof Throwable cause ? trail(cause) : \"without a trail\"",
            "key",
            "language.code()",
            "found.request",
            "hindered.getClass()",
            "USERNAME",
            "newest.day()",
            "newest.digest()",
            "file",
            // Why a start failed, before anybody's case is read.
            "analysis.getDescription()",
            "action == null ? \"\" : \" \" + action");

    private static final List<Handler> HANDLERS = Handler.all();

    @Test
    void everyHandlerSaysWhatItMayReveal() {
        assertThat(HANDLERS).hasSizeGreaterThan(80);
        assertThat(HANDLERS.stream()
                        .filter(handler -> handler.outlet() == null)
                        .map(Handler::name)
                        .toList())
                .isEmpty();
    }

    @Test
    void everyOtherOutletIsDeclared() {
        List<String> declared = Arrays.stream(OutletElsewhere.values())
                .filter(outlet -> !outlet.writer().isEmpty())
                .map(outlet -> outlet.kind() + " " + outlet.writer())
                .sorted()
                .toList();
        assertThat(writers())
                .as(
                        "classes that answer, print, write, ask others or work by the clock; declare new ones in OutletElsewhere")
                .isEqualTo(declared);
    }

    @Test
    void logLinesAreConstantAndNameNobody() {
        assertThat(LogLine.all()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.message()).as("a constant message, not %s", line).isNotEmpty();
            assertThat(MAY_BE_LOGGED).as("what may stand in the log").containsAll(line.arguments());
        });
    }

    /** What the source says and what the compiler saw are as many, so none has another shape than the ones looked at. */
    @Test
    void noLogLineEscapesTheLookAtTheSource() {
        long calls = accesses()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Logger.class))
                .count();
        assertThat(calls).isEqualTo(LogLine.all().size());
        assertThat(accesses()
                        .map(access -> access.getTargetOwner().getName())
                        .filter(owner -> owner.startsWith("org.apache.commons.logging")
                                || owner.startsWith("java.lang.System$Logger")))
                .isEmpty();
    }

    @Test
    void nothingIsMeasuredForOthersToFetch() {
        assertThat(accesses()
                        .map(access -> access.getTargetOwner().getName())
                        .filter(owner -> owner.startsWith("io.micrometer")))
                .as("metrics would be outlets of a new kind: give them a place in OutletElsewhere")
                .isEmpty();
    }

    /** A stale list is written anew at once, so that all there is left to do is to read it and commit it. */
    @Test
    void listOfOutletsIsCurrent() throws IOException {
        String document = ProjectFiles.read(DOCUMENT);
        String current = GENERATED.matcher(document).replaceFirst(Matcher.quoteReplacement(list()));
        if (!document.equals(current)) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(document)
                .as(
                        "docs/outlets.md was out of date; it has been written anew: read what has changed, and commit it. "
                                + "To renew it alone: ./fotfeste test -Dtest=OutletTests -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(current);
    }

    private static String list() {
        Predicate<Handler> fault = handler -> handler.address().startsWith("/error");
        Predicate<Handler> file = handler -> handler.address().startsWith("/assets/");
        Predicate<Handler> special = fault.or(file).or(Handler::answersPrograms);
        return handlers("Pages", special.negate().and(handler -> handler.isAskedWith("GET")))
                + handlers("Forms that are sent", special.negate().and(handler -> !handler.isAskedWith("GET")))
                + handlers("Answers to the page's own script", Handler::answersPrograms)
                + handlers("Faults", fault)
                + handlers("Scripts, styles, pictures", file)
                + Arrays.stream(Kind.values()).map(OutletTests::elsewhere).collect(joining())
                + "\n## Lines in the log\n\nFor who runs it. None is about a person.\n\n"
                + "| level | says | with | module |\n|---|---|---|---|\n"
                + LogLine.all().stream().map(LogLine::row).sorted().collect(joining());
    }

    private static String handlers(String title, Predicate<Handler> chosen) {
        return "\n## %s\n\n| asked | address | for | reveals | module | answered by |\n|---|---|---|---|---|---|\n"
                        .formatted(title)
                + HANDLERS.stream().filter(chosen).map(OutletTests::row).collect(joining());
    }

    private static String row(Handler handler) {
        Outlet outlet = Objects.requireNonNull(handler.outlet());
        String audience = Arrays.stream(outlet.audience())
                .map(Enum::name)
                .sorted()
                .map("`%s`"::formatted)
                .collect(joining(", "));
        return "| %s | `%s` | %s | `%s` | `%s` | `%s` |%n"
                .formatted(
                        handler.asked(),
                        handler.template(),
                        audience,
                        outlet.reveals(),
                        handler.module(),
                        handler.name());
    }

    private static String elsewhere(Kind kind) {
        return "\n## %s\n\n| what | for | reveals | written by |\n|---|---|---|---|\n".formatted(kind.title())
                + Arrays.stream(OutletElsewhere.values())
                        .filter(outlet -> outlet.kind() == kind)
                        .map(OutletElsewhere::row)
                        .sorted()
                        .collect(joining());
    }

    private static List<String> writers() {
        return accesses()
                .flatMap(access -> kinds(access)
                        .map(kind -> kind + " "
                                + OwnClasses.shortNameOf(access.getOriginOwner().getName())))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Kind> kinds(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (owner.equals("java.lang.System") && Set.of("out", "err").contains(access.getName())) {
            return Stream.of(Kind.CONSOLE);
        }
        if (FILE_TYPES.contains(owner) || (owner.equals("java.nio.file.Files") && FILES.contains(access.getName()))) {
            return Stream.of(Kind.FILE);
        }
        if (CALLS.stream().anyMatch(owner::startsWith)) {
            return Stream.of(Kind.CALL);
        }
        if (owner.equals("com.github.kagkarlsson.scheduler.task.helper.Tasks")) {
            return Stream.of(Kind.TASK);
        }
        boolean answers = owner.equals(HttpServletResponse.class.getName()) && ANSWERS.contains(access.getName());
        boolean cookie = access.getName().equals("writeCookieValue");
        boolean handler = access.getOriginOwner().isMetaAnnotatedWith(Controller.class);
        return (answers || cookie) && !handler ? Stream.of(Kind.ANSWER) : Stream.empty();
    }

    private static Stream<JavaAccess<?>> accesses() {
        return OwnClasses.ALL.stream().flatMap(type -> type.getAccessesFromSelf().stream());
    }
}
