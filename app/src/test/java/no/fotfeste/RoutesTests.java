package no.fotfeste;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.casefile.CaseTab;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.Identifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where a page of a case is, only the types called Routes say: what others put together by hand leads nowhere one day, and nobody
 * notices before somebody who needs the page.
 */
class RoutesTests {

    private static final UUID MADE_UP = UUID.fromString(AddressTemplate.NOWHERE);
    private static final CaseId CASE = new CaseId(MADE_UP);

    /** A string that begins like the address of a page of a case, or one that is put behind an address somebody else gave. */
    private static final Pattern BY_HAND = Pattern.compile("""
            "(?:redirect:)?/cases/\
            |Routes\\s*\\.of\\((?:[^()"]++|\\((?:[^()"]++|\\([^()"]*+\\))*+\\))*+\\)\\s*\\.\\w+\\((?:[^()"]++|\\([^()"]*+\\))*+\\)\\s*\\+\\s*"/\
            |\\$\\{\\w*Routes\\.[^}]*\\}/""");

    /** Those that lie below the module with the cases, or stand outside like a browser, and so cannot ask it. */
    private static final Set<String> BELOW_OR_OUTSIDE = Set.of(
            "app/src/main/java/no/fotfeste/demo/Rehearsal.java",
            "app/src/main/java/no/fotfeste/web/once/Written.java",
            "app/src/main/jte/web/layout.jte");

    @Test
    void nobodyElsePutsTheAddressOfACaseTogether() {
        List<String> byHand = Stream.of(
                        ProjectFiles.below("app/src/main/java", ".java"),
                        ProjectFiles.below("app/src/main/jte", ".jte"))
                .flatMap(List::stream)
                .filter(file -> !file.getFileName().toString().endsWith("Routes.java"))
                .filter(RoutesTests::isByHand)
                .map(ProjectFiles::nameOf)
                .toList();
        assertThat(byHand).containsExactlyInAnyOrderElementsOf(BELOW_OR_OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/cases/${client.id().toString()}/words\">",
                "\"redirect:/cases/\" + id",
                "\"/cases/%s/plan\".formatted(id)",
                "action = CaseRoutes.of(client.id()).page() + \"/words\"",
                "PlanRoutes.of(line.adult().caseId())\n    .measure(line.measure())\n    + \"/agree\"",
                "<a href=\"${CaseRoutes.of(client.id()).page()}/words\">",
            })
    void addressPutTogetherByHandIsSeen(String source) {
        assertThat(BY_HAND.matcher(source).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@GetMapping(CaseRoutes.CASE + \"/words\")",
                "action = CaseRoutes.of(client.id()).words(), content = page.text(\"a\") + \"/\"",
                "<a href=\"${CaseRoutes.of(client.id()).words()}\">",
                "href=\"/cases\"",
            })
    void addressAskedForIsLeftInPeace(String source) {
        assertThat(BY_HAND.matcher(source).find()).isFalse();
    }

    @Test
    void everyRouteLeadsToAPage() {
        Set<String> pages = Handler.all().stream()
                .flatMap(handler -> handler.addresses(CASE.toString()).stream())
                .collect(toSet());
        List<Route> routes = routes();
        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(routes.stream().filter(route -> !pages.contains(route.path())))
                .isEmpty();
    }

    private static boolean isByHand(Path file) {
        return BY_HAND.matcher(ProjectFiles.read(file)).find();
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
        Object routes = type.isRecord() ? call(method(type, "of", CaseId.class), null, List.of(CASE)) : null;
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == String.class
                        && !method.getName().equals("toString"))
                .flatMap(method -> arguments(method)
                        .map(given -> new Route(
                                type.getSimpleName() + "." + method.getName(), (String) call(method, routes, given))));
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

    private static Method method(Class<?> type, String name, Class<?>... given) {
        try {
            return type.getMethod(name, given);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(type + " is not asked with a case", missing);
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
