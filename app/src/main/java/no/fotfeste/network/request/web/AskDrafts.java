package no.fotfeste.network.request.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.web.NetworkRoutes;
import no.fotfeste.web.Draft;
import no.fotfeste.web.DraftId;
import no.fotfeste.web.DraftService;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Keeps what is written to somebody, for the one who writes, so that its pages can be read again and gone back to. */
@Component
class AskDrafts {

    /** The field, and the part of the address, that says which draft. */
    static final String DRAFT = "draft";

    /** The text that names it on I dag, and what tells it from drafts of other forms. */
    static final String KIND = "network.ask.draft";

    private final DraftService drafts;

    AskDrafts(DraftService drafts) {
        this.drafts = drafts;
    }

    /** Keeps the whole form, in the draft it came from or in a new one. What is too long to keep is left as it was. */
    DraftId keep(CaseId caseId, RequestKind kind, Form form, Page page) {
        DraftId id = named(caseId, kind, form.value(DRAFT), page)
                .or(() -> drafts.keep(page.account(), KIND, place(caseId, kind, form)))
                .map(Draft::id)
                .orElseThrow(CaseNotFound::new);
        Map<String, String> typed = form.all();
        Map<String, String> kept = new LinkedHashMap<>();
        for (String field : AskFields.ALL) {
            String value = typed.getOrDefault(field, "");
            if (value.length() <= Form.TEXT) {
                kept.put(field, value);
            }
        }
        for (String field : AskFields.DECIDED) {
            String value = typed.getOrDefault(field, "");
            if (!value.isEmpty() && value.length() <= Form.TEXT) {
                kept.put(field, value);
            }
        }
        drafts.save(page.account(), id, Integer.MAX_VALUE, kept);
        return id;
    }

    /** The first page, with what was typed on it before. */
    Form restore(Form form, Draft kept) {
        return form.restore(kept).or(DRAFT, kept.id().toString());
    }

    /** What was kept: in the draft that is named, or else in the last one of this case. */
    Optional<Form> find(CaseId caseId, RequestKind kind, String asked, Page page) {
        return named(caseId, kind, asked, page)
                .or(() -> drafts.unfinishedOnPages(page.account()).stream()
                        .filter(draft -> isOf(caseId, kind, draft))
                        .findFirst()
                        .flatMap(last -> drafts.find(page.account(), last.id())))
                .map(AskDrafts::form);
    }

    /** It has been sent. */
    void finish(CaseId caseId, RequestKind kind, Form form, Page page) {
        named(caseId, kind, form.value(DRAFT), page).ifPresent(draft -> drafts.finish(page.account(), draft.id()));
    }

    private Optional<Draft> named(CaseId caseId, RequestKind kind, String asked, Page page) {
        try {
            return drafts.find(page.account(), DraftId.of(asked)).filter(draft -> isOf(caseId, kind, draft));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    /** A draft belongs to one case: what is written about one person never turns up in another's. */
    private static boolean isOf(CaseId caseId, RequestKind kind, Draft draft) {
        Draft.Place place = draft.place();
        return draft.kind().equals(KIND) && place != null && place.path().startsWith(path(caseId, kind));
    }

    private static Draft.Place place(CaseId caseId, RequestKind kind, Form form) {
        String measure = form.value("measure");
        String about = measure.matches("[0-9a-f-]{36}") ? "?measure=" + measure : "";
        return new Draft.Place(path(caseId, kind) + about, caseId.value());
    }

    private static String path(CaseId caseId, RequestKind kind) {
        return NetworkRoutes.of(caseId).ask(kind);
    }

    private static Form form(Draft draft) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        draft.values()
                .forEach((field, value) ->
                        values.put(field, field.equals("share") ? value.lines().toList() : List.of(value)));
        values.put(DRAFT, List.of(draft.id().toString()));
        return Form.of(values).keptIn(draft);
    }
}
