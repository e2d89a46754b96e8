package no.fotfeste.web.once;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import no.fotfeste.web.Effect;
import no.fotfeste.web.SignedIn;
import no.fotfeste.web.once.NotTaken.Why;
import no.fotfeste.web.once.SentForms.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets each form take effect once. A form that comes again, from a second click, from the page one went back to or from a proxy that
 * tried twice, gets what was answered the first time, and its handler is not called.
 *
 * <p>A form that was carried out is answered with a redirect. One that is shown again was not, and may be sent with the same key
 * once it is put right. When a handler fails after something was kept, or the process ends in the middle, nobody knows: then whoever
 * sent it is told, is shown what stood in it, and decides.
 */
@Component
class OneEffect implements HandlerInterceptor {

    private static final String CLAIMED = OneEffect.class.getName() + ".claimed";
    private static final String LED_ON = OneEffect.class.getName() + ".ledOn";
    private static final int TRIES = 20;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final int SERVER_FAULT = 500;

    private final SentForms sent;
    private final UnderWay underWay;
    private final SignedIn signedIn;

    OneEffect(SentForms sent, UnderWay underWay, SignedIn signedIn) {
        this.sent = sent;
        this.underWay = underWay;
        this.signedIn = signedIn;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Effect.Kind kind = kindOf(request, handler);
        if (kind == null || !kind.isCounted()) {
            return true;
        }
        Optional<FormSending> sending = FormSending.of(request, signedIn.current(), kind);
        if (sending.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        Optional<State.Answered> answered = claim(sending.get(), request);
        if (answered.isEmpty()) {
            request.setAttribute(CLAIMED, sending.get());
            return true;
        }
        if (!sending.get().content().equals(answered.get().content())) {
            throw new NotTaken(Why.DIFFERS, answered.get().answer(), Written.in(request));
        }
        response.sendRedirect(answered.get().answer());
        return false;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        String view = shown == null ? null : shown.getViewName();
        if (view != null && view.startsWith("redirect:")) {
            request.setAttribute(LED_ON, true);
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(request.getAttribute(CLAIMED) instanceof FormSending sending)) {
            return;
        }
        request.removeAttribute(CLAIMED);
        try {
            String answer = response.getHeader("Location");
            boolean failed = failure != null || response.getStatus() >= SERVER_FAULT;
            if (!failed && answer != null && request.getAttribute(LED_ON) != null) {
                sent.answer(sending, answer);
            } else if (!failed || !CommittedWork.isIn(request)) {
                sent.release(sending);
            }
        } finally {
            underWay.end(sending);
        }
    }

    /** Takes a sending in hand, or finds what was answered to it, waiting for whoever is at it. */
    private Optional<State.Answered> claim(FormSending sending, HttpServletRequest request) {
        for (int tried = 0; tried < TRIES; tried++) {
            if (!underWay.begin(sending)) {
                continue;
            }
            boolean ours = false;
            try {
                switch (sent.claim(sending)) {
                    case State.Claimed _ -> {
                        ours = true;
                        return Optional.empty();
                    }
                    case State.Answered answered -> {
                        return Optional.of(answered);
                    }
                    case State.InHand _ -> LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
                }
            } finally {
                if (!ours) {
                    underWay.end(sending);
                }
            }
        }
        throw new NotTaken(Why.UNCERTAIN, Written.formOf(request), Written.in(request));
    }

    private static Effect.@Nullable Kind kindOf(HttpServletRequest request, Object handler) {
        Effect effect = request.getMethod().equals("POST") && handler instanceof HandlerMethod method
                ? method.getMethodAnnotation(Effect.class)
                : null;
        return effect == null ? null : effect.value();
    }
}
