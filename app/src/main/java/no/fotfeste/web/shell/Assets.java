package no.fotfeste.web.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import no.fotfeste.kernel.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Scripts, the typeface and one style sheet, at addresses that change when their content does.
 *
 * <p>The style sheet is every file under {@code static/css/} after the design system's own. What wins over what is said
 * by cascade layers ({@code static/css/layers.css}), so the order of the files means nothing.
 */
@Component
class Assets {

    /** Where everything below may be kept by the browser for ever. */
    static final String ROOT = "/assets/";

    static final String STYLE = "/fotfeste.css";

    private static final String LAYERS = "layers.css";
    private static final List<String> VENDOR =
            List.of("/vendor/designsystemet/theme/designsystemet.css", "/vendor/designsystemet/src/index.css");
    private static final Pattern FILE = Pattern.compile("url\\(\"(/[^\"]+)\"\\)");

    private final byte[] style;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, byte[]> packed = new ConcurrentHashMap<>();

    Assets() {
        this.style = FILE.matcher(gather())
                .replaceAll(found -> "url(\"" + address(found.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    static boolean mayBeKept(String path) {
        return path.startsWith(ROOT);
    }

    /** A text under {@code static/}, in a tenth to a third of its length, as gzip. Packed once, and kept. */
    byte[] packed(String path) {
        return packed.computeIfAbsent(path, wanted -> pack(content(wanted)));
    }

    /** The address of a file under {@code static/}: {@code /js/x.js} becomes {@code /assets/<fingerprint>/js/x.js}. */
    String address(String path) {
        return addresses.computeIfAbsent(path, wanted -> ROOT + fingerprint(content(wanted)) + wanted);
    }

    /** What stands at a path under {@code static/}. The path must lead to a file that is there. */
    byte[] content(String path) {
        return path.equals(STYLE) ? style : read(new ClassPathResource("static" + path));
    }

    private static String gather() {
        StringBuilder all = new StringBuilder(200_000);
        Map<String, Resource> own = ownFiles();
        append(all, new ClassPathResource("static/css/" + LAYERS));
        VENDOR.forEach(path -> append(all, new ClassPathResource("static" + path)));
        own.values().forEach(file -> append(all, file));
        return all.toString();
    }

    private static void append(StringBuilder all, Resource file) {
        all.append(new String(read(file), StandardCharsets.UTF_8)).append('\n');
    }

    private static Map<String, Resource> ownFiles() {
        try {
            Map<String, Resource> files = new TreeMap<>();
            Resource[] found = new PathMatchingResourcePatternResolver(Assets.class.getClassLoader())
                    .getResources("classpath*:static/css/**/*.css");
            Arrays.sort(found, Comparator.comparing(Resource::getDescription));
            for (Resource file : found) {
                String name = file.getURL().toString();
                if (!name.endsWith("/css/" + LAYERS)) {
                    files.put(name, file);
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the style sheets", e);
        }
    }

    private static byte[] read(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }

    private static byte[] pack(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot pack a text", e);
        }
        return packed.toByteArray();
    }

    private static String fingerprint(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content), 0, 8);
    }
}
