package no.fotfeste.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a piece of a page from a template, to be written when the page is. */
@Component
public class Fragments {

    private final TemplateEngine engine;

    Fragments(TemplateEngine engine) {
        this.engine = engine;
    }

    /** @param template its place below the folder of templates, without the ending */
    public Content of(String template, Map<String, Object> given) {
        return output -> engine.render(template + ".jte", given, output);
    }
}
