package no.fotfeste.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Draft;
import no.fotfeste.web.DraftId;
import no.fotfeste.web.DraftService;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every form that is kept what was typed in it before, and throws the draft away when the form has been sent.
 *
 * <p>A form that is shown again, because something in it is wrong, is kept as it was sent. One that leads on to a further page of
 * itself, by the name of its draft, is not sent yet.
 */
@Component
class KeptForms implements HandlerInterceptor {

    static final String FIELD = "_draft";

    static final String KEY = "_late";

    private static final int LONGEST_PATH = 300;

    private final DraftService drafts;
    private final SignedIn signedIn;

    KeptForms(DraftService drafts, SignedIn signedIn) {
        this.drafts = drafts;
        this.signedIn = signedIn;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        KeepsDraft keeps =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(KeepsDraft.class) : null;
        SignedIn.Person person = keeps != null && request.getMethod().equals("GET") ? signedIn.current() : null;
        if (person != null && keeps != null) {
            placeOf(request, keeps)
                    .flatMap(place -> drafts.keep(person.account(), keeps.value(), place))
                    .ifPresent(draft -> request.setAttribute(KeepsDraft.KEPT, draft));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown != null
                && request.getAttribute(KeepsDraft.KEPT) instanceof Draft draft
                && signedIn.current() != null) {
            formOf(shown).ifPresent(form -> form.restore(draft));
        }
        if (request.getMethod().equals("POST")) {
            read(request.getParameter(FIELD)).ifPresent(draft -> sent(draft, shown, request, response));
        }
    }

    private void sent(
            DraftId id, @Nullable ModelAndView shown, HttpServletRequest request, HttpServletResponse response) {
        SignedIn.Person person = signedIn.current();
        if (person == null) {
            return;
        }
        if (shown == null) {
            gave(person, id, response);
            return;
        }
        String view = shown.getViewName();
        if (view != null && view.startsWith("redirect:")) {
            if (view.contains(id.toString())) {
                return;
            }
            drafts.finish(person.account(), id);
            return;
        }
        drafts.save(person.account(), id, posted(request))
                .ifPresent(saved -> formOf(shown).ifPresent(form -> form.keptIn(saved.draft())));
    }

    /** A file was made of what was typed; anything else leaves it as it is. */
    private void gave(SignedIn.Person person, DraftId id, HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            drafts.finish(person.account(), id);
        }
    }

    private static Optional<Form> formOf(ModelAndView shown) {
        return Optional.ofNullable(shown.getModel().get("form"))
                .filter(Form.class::isInstance)
                .map(Form.class::cast);
    }

    /** What was sent, whoever sent it. */
    static Form posted(HttpServletRequest request) {
        Map<String, List<String>> posted = new HashMap<>();
        request.getParameterMap().forEach((field, values) -> posted.put(field, List.of(values)));
        return Form.of(posted);
    }

    /** The identifier of a draft, if it is one. */
    static Optional<DraftId> read(@Nullable String id) {
        try {
            return id == null ? Optional.empty() : Optional.of(DraftId.of(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key of a draft, if it is one. */
    static Optional<UUID> readKey(@Nullable String key) {
        return key == null || !key.matches(Identifier.PATTERN) ? Optional.empty() : Optional.of(UUID.fromString(key));
    }

    private static Optional<Draft.Place> placeOf(HttpServletRequest request, KeepsDraft keeps) {
        Map<String, String> parameters = new TreeMap<>();
        Arrays.stream(keeps.parameters()).forEach(name -> {
            String value = request.getParameter(name);
            if (value != null && value.matches("[A-Za-z0-9-]{1,64}")) {
                parameters.put(name, value);
            }
        });
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        String path = request.getRequestURI() + (query.isEmpty() ? "" : "?" + query);
        return path.length() > LONGEST_PATH
                ? Optional.empty()
                : Optional.of(new Draft.Place(path, about(request, keeps)));
    }

    private static @Nullable UUID about(HttpServletRequest request, KeepsDraft keeps) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(keeps.about()) instanceof String id
                        && id.matches(Identifier.PATTERN)
                ? UUID.fromString(id)
                : null;
    }
}
