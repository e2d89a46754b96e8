package no.fotfeste;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.fotfeste.web.Outlet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One way to ask for something, read from the classes: also what is there in some settings only.
 *
 * @param asked the method of HTTP, or {@code any}
 * @param address the template of the address, with the patterns of its variables
 * @param method what answers
 */
public record Handler(String asked, String address, Method method) {

    private static final List<Handler> ALL = read();
    private static final Map<String, PathPattern> PATTERNS = new ConcurrentHashMap<>();

    /** Every handler there is, by address. */
    public static List<Handler> all() {
        return ALL;
    }

    private static List<Handler> read() {
        return OwnClasses.ALL.stream()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .flatMap(Handler::of)
                .sorted(Comparator.comparing(Handler::address)
                        .thenComparing(Handler::asked)
                        .thenComparing(Handler::name))
                .toList();
    }

    private static Stream<Handler> of(Method method) {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        RequestMapping above =
                AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        if (own == null) {
            return Stream.empty();
        }
        String asked = own.method().length == 0
                ? "any"
                : Arrays.stream(own.method()).map(Enum::name).sorted().collect(joining(", "));
        return pathsOf(above)
                .flatMap(start -> pathsOf(own).map(rest -> start + rest))
                .map(address -> new Handler(asked, address, method));
    }

    private static Stream<String> pathsOf(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    /** What it has declared, itself or by its class. */
    @Nullable
    Outlet outlet() {
        Outlet own = AnnotatedElementUtils.findMergedAnnotation(method, Outlet.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Outlet.class);
    }

    /** Whether it is asked with this method of HTTP. */
    public boolean isAskedWith(String wanted) {
        return asked.equals(wanted);
    }

    /** Whether the framework leads a path to it. */
    public boolean answersAt(PathContainer path) {
        return PATTERNS.computeIfAbsent(address, PathPatternParser.defaultInstance::parse)
                .matches(path);
    }

    /** Whether an address leads to it. */
    public boolean isAskedAt(String path) {
        return AddressTemplate.of(address).leadsTo(path);
    }

    boolean answersPrograms() {
        RequestMapping own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return own != null && Arrays.stream(own.produces()).anyMatch(type -> type.contains("json"));
    }

    String module() {
        return OwnClasses.moduleOf(method.getDeclaringClass().getName());
    }

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** The address as one reads it: variables without their patterns. */
    public String template() {
        return AddressTemplate.of(address).shown();
    }

    /** Every address this can be asked by, with these identifiers in it. */
    public List<String> addresses(String id) {
        return AddressTemplate.of(address).filled(id);
    }
}
