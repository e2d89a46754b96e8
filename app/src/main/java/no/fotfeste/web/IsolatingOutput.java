package no.fotfeste.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where every template is written to: escapes what is put in, and isolates each text that runs from right to left, by an element
 * where elements may stand and by marks where they may not.
 *
 * <p>Texts that are set beside each other with {@code  · } between are isolated each for itself. Fields that somebody types in
 * find their own direction ({@code dir="auto"}) and get no marks: marks would be sent with what is typed.
 */
public final class IsolatingOutput extends OwaspHtmlTemplateOutput {

    /** Elements that hold text and no elements. */
    private static final Set<String> WITHOUT_ELEMENTS = Set.of("title", "option", "text", "tspan", "desc");

    /** Elements whose text is typed, or is not for people. */
    private static final Set<String> AS_IT_IS = Set.of("textarea", "script", "style", "bdi");

    /** Attributes that people are shown or read aloud. */
    private static final Set<String> SHOWN = Set.of(
            "aria-label", "aria-description", "aria-valuetext", "title", "alt", "placeholder", "label", "content");

    private static final String BETWEEN = " · ";
    private static final Pattern BETWEEN_TEXTS = Pattern.compile(BETWEEN, Pattern.LITERAL);

    private final boolean onPaper;
    private String element = "html";
    private @Nullable String attribute;

    /** Writes a page to another output. */
    public IsolatingOutput(TemplateOutput output) {
        this(output, false);
    }

    private IsolatingOutput(TemplateOutput output, boolean onPaper) {
        super(output);
        this.onPaper = onPaper;
    }

    /** Writes a document for paper: what lays it out knows the marks and not the element. */
    public static IsolatingOutput onPaper(TemplateOutput output) {
        return new IsolatingOutput(output, true);
    }

    @Override
    public void setContext(String element, @Nullable String attribute) {
        this.element = element;
        this.attribute = attribute;
        super.setContext(element, attribute);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null || !DirectionIsolation.needs(text)) {
            super.writeUserContent(text);
        } else if (attribute != null) {
            super.writeUserContent(SHOWN.contains(attribute) ? DirectionIsolation.marked(text) : text);
        } else if (onPaper || WITHOUT_ELEMENTS.contains(element)) {
            super.writeUserContent(DirectionIsolation.joined(BETWEEN, List.of(BETWEEN_TEXTS.split(text, -1))));
        } else if (AS_IT_IS.contains(element) && !isJoined(text)) {
            super.writeUserContent(text);
        } else {
            writeIsolated(text);
        }
    }

    private boolean isJoined(String text) {
        return element.equals("bdi") && text.contains(BETWEEN);
    }

    private void writeIsolated(String text) {
        String between = "";
        for (String part : BETWEEN_TEXTS.split(text, -1)) {
            writeContent(between);
            if (DirectionIsolation.needs(part)) {
                writeContent("<bdi>");
                super.writeUserContent(part);
                writeContent("</bdi>");
            } else {
                super.writeUserContent(part);
            }
            between = BETWEEN;
        }
    }
}
