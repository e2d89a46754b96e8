package no.fotfeste.network.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.RequestKind;
import no.fotfeste.web.Draft;
import no.fotfeste.web.DraftId;
import no.fotfeste.web.Drafts;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Keeps what is written to somebody, for the one who writes, so that its pages can be read again and gone back to. */
@Component
class AskDrafts {

    /** The field, and the part of the address, that says which draft. */
    static final String DRAFT = "draft";

    private final Drafts drafts;

    AskDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Keeps the whole form, in the draft it came from or in a new one. What is too long to keep is left as it was. */
    DraftId keep(CaseId caseId, RequestKind kind, Form form, Page page) {
        DraftId id = named(caseId, kind, form.value(DRAFT), page)
                .map(Draft::id)
                .orElseGet(
                        () -> drafts.begin(page.account(), kind(caseId, kind)).id());
        Map<String, String> typed = form.all();
        Map<String, String> kept = new LinkedHashMap<>();
        for (String field : AskFields.ALL) {
            String value = typed.getOrDefault(field, "");
            if (value.length() <= Form.TEXT) {
                kept.put(field, value);
            }
        }
        drafts.save(page.account(), id, Integer.MAX_VALUE, kept);
        return id;
    }

    /** What was kept: in the draft that is named, or else in the last one of this case. */
    Optional<Form> find(CaseId caseId, RequestKind kind, String asked, Page page) {
        return named(caseId, kind, asked, page)
                .or(() -> drafts.unfinished(page.account(), kind(caseId, kind)).stream()
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
            return drafts.find(page.account(), DraftId.of(asked))
                    .filter(draft -> draft.kind().equals(kind(caseId, kind)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    /** A draft belongs to one case: what is written about one person never turns up in another's. */
    private static String kind(CaseId caseId, RequestKind kind) {
        return "network." + kind + "." + caseId;
    }

    private static Form form(Draft draft) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        draft.values()
                .forEach((field, value) ->
                        values.put(field, field.equals("share") ? value.lines().toList() : List.of(value)));
        values.put(DRAFT, List.of(draft.id().toString()));
        return Form.of(values);
    }
}
