package no.fotfeste.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Reveals;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what {@link Assets} has an address for. */
@Controller
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Set<String> FOLDERS = Set.of("js", "img", "vendor");

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{fingerprint}/fotfeste.css")
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ResponseEntity<Resource> style() {
        return kept(new ByteArrayResource(assets.style()), MediaType.valueOf("text/css;charset=UTF-8"));
    }

    @GetMapping("/assets/{fingerprint}/{folder}/**")
    @Outlet(audience = Audience.EVERYONE, reveals = Reveals.NOTHING)
    ResponseEntity<Resource> file(
            @PathVariable String fingerprint, @PathVariable String folder, HttpServletRequest request) {
        String path = request.getRequestURI().substring(Assets.ROOT.length() + fingerprint.length());
        Resource file = new ClassPathResource("static" + path);
        if (!FOLDERS.contains(folder) || path.contains("..") || !file.isReadable()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return kept(file, MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM));
    }

    private static ResponseEntity<Resource> kept(Resource file, MediaType type) {
        return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(type).body(file);
    }
}
