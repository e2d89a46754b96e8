package no.fotfeste.stay.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a piece of a page from a template of this room. */
@Component
class StayFragments {

    private final TemplateEngine engine;

    StayFragments(TemplateEngine engine) {
        this.engine = engine;
    }

    Content of(String template, Map<String, Object> given) {
        return output -> engine.render("stay/" + template + ".jte", given, output);
    }
}
