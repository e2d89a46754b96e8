package no.fotfeste.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Hands out what {@link Assets} has an address for. */
@Controller
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Set<String> FOLDERS = Set.of("js", "img", "vendor");
    private static final MediaType STYLE = MediaType.valueOf("text/css;charset=UTF-8");

    /** A way of packing that the browser knows, unless it says by a nought that it will not have it (RFC 9110, 12.5.3). */
    private static final Predicate<String> UNPACKS = Pattern.compile(
                    "\\s*(?:gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*$).*)?", Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{fingerprint}/fotfeste.css")
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ResponseEntity<byte[]> style(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") List<String> accepted) {
        return text(Assets.STYLE, STYLE, accepted);
    }

    @GetMapping("/assets/{fingerprint}/{folder}/**")
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ResponseEntity<?> file(
            @PathVariable String fingerprint,
            @PathVariable String folder,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") List<String> accepted,
            HttpServletRequest request) {
        String path = request.getRequestURI().substring(Assets.ROOT.length() + fingerprint.length());
        Resource file = new ClassPathResource("static" + path);
        if (!FOLDERS.contains(folder) || path.contains("..") || !file.isReadable()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return isText(type) ? text(path, type, accepted) : kept(type).body(file);
    }

    private ResponseEntity<byte[]> text(String path, MediaType type, List<String> accepted) {
        ResponseEntity.BodyBuilder answer = kept(type).varyBy(HttpHeaders.ACCEPT_ENCODING);
        return accepted.stream().anyMatch(UNPACKS)
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(assets.packed(path))
                : answer.body(assets.content(path));
    }

    /** What packing makes shorter: pictures drawn in words are, typefaces are not. */
    private static boolean isText(MediaType type) {
        return type.getType().equals("text") || type.getSubtype().endsWith("+xml");
    }

    private static ResponseEntity.BodyBuilder kept(MediaType type) {
        return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(type);
    }
}
