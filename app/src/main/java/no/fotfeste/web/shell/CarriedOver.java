package no.fotfeste.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What a page that leads on leaves in the session for the next one, such as the sentence on I dag. It is looked for before anything else
 * is known of a request, so what is the same for all is left out by its address: it shall read no session.
 */
final class CarriedOver extends SessionFlashMapManager {

    private static final String HEALTH = "/actuator/";

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(Assets.ROOT) || path.startsWith(HEALTH) ? null : super.retrieveFlashMaps(request);
    }
}
