package no.fotfeste;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where a page is, only the types called Routes say: what others put together by hand leads nowhere one day, and nobody notices
 * before somebody who needs the page. A controller's mapping says the address once more, and {@link #everyRouteLeadsToAPage} holds
 * the two together.
 */
class RoutesTests {

    private static final UUID MADE_UP = UUID.fromString(AddressTemplate.NOWHERE);

    /** How somebody signs in is one flow, parted between the shell, the security filters and its own pages; and what is no page. */
    private static final Set<String> OF_THEMSELVES =
            Set.of("sign-in", "sign-out", "confirm", "first-administrator", "error", "assets", "gallery");

    /** The first word of every address there is. */
    private static final Pattern PAGES = Pattern.compile(Handler.all().stream()
            .map(handler -> handler.address().split("[/{]", 3)[1])
            .filter(word -> !word.isEmpty() && !OF_THEMSELVES.contains(word))
            .distinct()
            .sorted()
            .collect(joining("|", "\"(?:redirect:)?/(?:", ")(?=[/\"?#{])")));

    /** What says where a controller is found, and the rest of an address of a case behind the part for mappings. */
    private static final Pattern MAPPINGS = Pattern.compile(
            "@\\w+Mapping\\((?:[^()\"]++|\"(?:[^\"\\\\]|\\\\.)*+\"|\\([^()]*+\\))*+\\)|CaseRoutes\\.CASE\\s*\\+\\s*\"[^\"]*\"");

    /** An address that is put behind one somebody else gave. */
    private static final Pattern LENGTHENED = Pattern.compile("""
            Routes\\s*\\.\\w+\\((?:[^()"]++|\\((?:[^()"]++|\\([^()"]*+\\))*+\\))*+\\)(?:\\s*\\.\\w+\\((?:[^()"]++|\\([^()"]*+\\))*+\\))?\\s*\\+\\s*"/\\w\
            |\\$\\{\\w*Routes\\.[^}]*\\}/""");

    /** In a template nothing else begins with a slash, but for the files that come with the application. */
    private static final Pattern IN_A_TEMPLATE = Pattern.compile(
            "(?<!asset\\()\"/(?!sign-|confirm\\b|first-administrator\\b)[a-z]|\\}/(?=[a-z$])|\\+\\s*\"/\"");

    /** Those that lie below the module whose page it is, stand outside like a browser, or mean a folder of files or a class of addresses. */
    private static final Set<String> BELOW_OR_OUTSIDE = Set.of(
            "app/src/main/java/no/fotfeste/access/door/Door.java",
            "app/src/main/java/no/fotfeste/access/admission/BodyLimits.java",
            "app/src/main/java/no/fotfeste/demo/Rehearsal.java",
            "app/src/main/java/no/fotfeste/directory/ReferenceData.java",
            "app/src/main/java/no/fotfeste/web/once/Written.java",
            "app/src/main/java/no/fotfeste/web/shell/HiddenScreen.java",
            "app/src/main/java/no/fotfeste/web/shell/HiddenScreenController.java",
            "app/src/main/jte/web/gallery.jte",
            "app/src/main/jte/web/layout.jte");

    @Test
    void nobodyElsePutsAnAddressTogether() {
        List<String> byHand = Stream.of(
                        ProjectFiles.below("app/src/main/java", ".java"),
                        ProjectFiles.below("app/src/main/jte", ".jte"))
                .flatMap(List::stream)
                .filter(file -> !file.getFileName().toString().endsWith("Routes.java"))
                .filter(file ->
                        isByHand(ProjectFiles.read(file), file.toString().endsWith(".jte")))
                .map(ProjectFiles::nameOf)
                .toList();
        assertThat(byHand).containsExactlyInAnyOrderElementsOf(BELOW_OR_OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"redirect:/cases/\" + id",
                "\"redirect:/house\"",
                "NavigationItem.of(\"/inbox\", 1)",
                "private static final String TEAM = \"/teams/{team}\";",
                "\"/cases/%s/plan\".formatted(id)",
                "action = CaseRoutes.of(client.id()).page() + \"/words\"",
                "PlanRoutes.of(line.adult().caseId())\n    .measure(line.measure())\n    + \"/agree\"",
                "DirectoryRoutes.body(body.id()) + \"/edit\"",
            })
    void addressPutTogetherByHandIsSeen(String source) {
        assertThat(isByHand(source, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/cases/${client.id().toString()}/words\">",
                "<a href=\"${CaseRoutes.of(client.id()).page()}/words\">",
                "<a href=\"${path}/edit\">",
                "<a href=\"${path}/${file.id().toString()}\">",
                "<a href=\"/accounts\">",
                "action = path + \"/remove\"",
                "action = \"/accounts/\" + account",
            })
    void addressPutTogetherByHandInATemplateIsSeen(String source) {
        assertThat(isByHand(source, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(CaseRoutes.CASE + \"/words\")",
                "@PostMapping(\"/house/rooms/{room:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}}/state\")",
                "private static final String ADDRESS = CaseRoutes.CASE + \"/knows/told\";",
                "action = CaseRoutes.of(client.id()).words(), content = page.text(\"a\") + \"/\"",
                "<a href=\"${CaseRoutes.of(client.id()).words()}\">",
                "<script src=\"${page.asset(\"/js/fotfeste.js\")}\" defer></script>",
                "<span>${page.date(on)}</span>",
            })
    void addressAskedForIsLeftInPeace(String source) {
        assertThat(isByHand(source, source.contains("<"))).isFalse();
    }

    @Test
    void everyRouteLeadsToAPage() {
        List<AddressTemplate> pages = Handler.all().stream()
                .map(handler -> AddressTemplate.of(handler.address()))
                .toList();
        List<Route> routes = routes();
        assertThat(routes).hasSizeGreaterThan(120);
        assertThat(routes.stream().filter(route -> pages.stream().noneMatch(page -> page.leadsTo(route.path()))))
                .isEmpty();
    }

    private static boolean isByHand(String source, boolean template) {
        String bare = template ? source : MAPPINGS.matcher(source).replaceAll("");
        return LENGTHENED.matcher(bare).find()
                || (template ? IN_A_TEMPLATE : PAGES).matcher(bare).find();
    }

    /**
     * Where a method of such a type leads when it is given something made up.
     *
     * @param method as one reads it
     * @param address what it gave
     */
    private record Route(String method, String address) {

        String path() {
            return address.replaceFirst("[?#].*", "");
        }
    }

    private static List<Route> routes() {
        return OwnClasses.ALL.stream()
                .filter(type -> type.getSimpleName().endsWith("Routes"))
                .flatMap(type -> routesOf(type.reflect()))
                .toList();
    }

    private static Stream<Route> routesOf(Class<?> type) {
        List<Method> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
        List<Object> made = methods.stream()
                .filter(method -> method.getReturnType() == type)
                .flatMap(method -> arguments(method).map(given -> call(method, null, given)))
                .toList();
        assertThat(type.isRecord()).as("%s is asked about something", type).isNotEqualTo(made.isEmpty());
        return methods.stream()
                .filter(method -> method.getReturnType() == String.class
                        && !method.getName().equals("toString"))
                .flatMap(method -> Modifier.isStatic(method.getModifiers())
                        ? arguments(method).map(given -> route(method, null, given))
                        : made.stream().flatMap(of -> arguments(method).map(given -> route(method, of, given))));
    }

    private static Route route(Method method, @Nullable Object of, List<Object> given) {
        return new Route(
                method.getDeclaringClass().getSimpleName() + "." + method.getName(), (String) call(method, of, given));
    }

    /** Everything a method can be asked with, of what is made up. */
    private static Stream<List<Object>> arguments(Method method) {
        List<List<Object>> all = List.of(List.of());
        for (Class<?> type : method.getParameterTypes()) {
            all = all.stream()
                    .flatMap(before -> madeUp(type).map(one -> {
                        List<Object> longer = new ArrayList<>(before);
                        longer.add(one);
                        return List.copyOf(longer);
                    }))
                    .toList();
        }
        return all.stream();
    }

    private static Stream<Object> madeUp(Class<?> type) {
        if (type == UUID.class) {
            return Stream.of(MADE_UP);
        }
        if (type == int.class) {
            return Stream.of(1);
        }
        if (type == CaseTab.class) {
            return Stream.concat(
                    Stream.of(CaseTab.ROAD), OwnClasses.caseTabs().stream().map(path -> new CaseTab(path, path, 0)));
        }
        if (type == MunicipalityNumber.class) {
            return Stream.of(new MunicipalityNumber("9999"));
        }
        if (type == LocalDate.class) {
            return Stream.of(LocalDate.EPOCH);
        }
        if (type == Identifier.class) {
            return Stream.of(new AccountId(MADE_UP), new ContactId(MADE_UP));
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        }
        try {
            return Stream.of(type.getDeclaredConstructor(UUID.class).newInstance(MADE_UP));
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException("Nothing is made up of the type " + type, unknown);
        }
    }

    private static Object call(Method method, @Nullable Object of, List<Object> given) {
        try {
            return Objects.requireNonNull(method.invoke(of, given.toArray()));
        } catch (IllegalAccessException | InvocationTargetException refused) {
            throw new IllegalStateException(method + " gives nothing", refused);
        }
    }
}
