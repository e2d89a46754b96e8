package no.fotfeste.web.shell;

import java.beans.PropertyEditorSupport;
import no.fotfeste.kernel.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Leads every single text that a handler takes from a request through {@link TypedText}, as {@link no.fotfeste.web.Form} does
 * with those that are posted together: no handler can forget it.
 */
@ControllerAdvice
class RequestTextDoor {

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Cleaner());
    }

    private static final class Cleaner extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null ? null : TypedText.clean(text));
        }
    }
}
