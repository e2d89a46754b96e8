package no.fotfeste.network.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a piece of a page from a template, to be written when the page is. */
@Component("networkFragments")
class Fragments {

    private final TemplateEngine engine;

    Fragments(TemplateEngine engine) {
        this.engine = engine;
    }

    Content of(String template, Map<String, Object> given) {
        return output -> engine.render("network/" + template + ".jte", given, output);
    }
}
