package no.fotfeste.casefile.list.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.casefile.CaseLineSource;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.Protection;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.casefile.list.CaseLine;
import no.fotfeste.casefile.list.CaseQueries;
import no.fotfeste.casefile.web.Ages;
import no.fotfeste.casefile.web.ListPart;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.TypedText;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saker: the cases that the viewer may see, and search among them. */
@Controller
class CasesController {

    private static final int SHOWN = 50;
    private static final int FOUND = 20;

    private final Door door;
    private final CaseQueries lists;
    private final ObjectProvider<CaseLineSource> sources;

    CasesController(Door door, CaseQueries lists, ObjectProvider<CaseLineSource> sources) {
        this.door = door;
        this.lists = lists;
        this.sources = sources;
    }

    @GetMapping("/cases")
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE_LIST)
    String list(@RequestParam(defaultValue = "") String from, Page page, Model model) {
        model.addAttribute("asked", "");
        model.addAttribute("cases", all(ListPart.skipped(from), page));
        return "casefile/cases";
    }

    /** Posted, because what is searched for is a name, and a name has no place in an address. */
    @PostMapping(CaseRoutes.SEARCH)
    @Effect(Effect.Kind.NONE)
    @Outlet(audience = Audience.CASE_WORKERS, reveals = Reveals.CASE_LIST)
    String search(@RequestParam(defaultValue = "") String q, Page page, Model model) {
        String asked = TypedText.line(q);
        model.addAttribute("asked", asked.length() > Form.LINE ? asked.substring(0, Form.LINE) : asked);
        model.addAttribute("cases", asked.isEmpty() ? all(0, page) : found(asked, page));
        return "casefile/cases";
    }

    private ListPart<CaseRow> all(int skipped, Page page) {
        return door.look(
                Purpose.LIST,
                viewing -> ListPart.of(rows(viewing, lists.list(viewing, SHOWN + 1, skipped), page), SHOWN, skipped));
    }

    private ListPart<CaseRow> found(String asked, Page page) {
        return door.look(
                Purpose.SEARCH,
                viewing -> ListPart.of(rows(viewing, lists.search(viewing, asked, FOUND + 1), page), FOUND, 0));
    }

    private List<CaseRow> rows(Viewing viewing, List<CaseLine> lines, Page page) {
        List<CaseId> ids = lines.stream().map(CaseLine::id).toList();
        Map<CaseId, String> added = new HashMap<>();
        sources.stream()
                .forEach(source -> source.lines(viewing, ids, page)
                        .forEach((id, half) -> added.merge(id, half, (one, other) -> one + " · " + other)));
        return lines.stream().map(line -> row(line, added.get(line.id()), page)).toList();
    }

    private static CaseRow row(CaseLine line, @Nullable String added, Page page) {
        List<String> parts = new ArrayList<>();
        parts.add(Ages.told(line.kind(), line.born(), page));
        parts.add(SpokenLanguages.name(page, line.language()));
        boolean strict = line.protection().isStrict();
        if (added != null && !strict) {
            parts.add(added);
        }
        String protection = line.protection() == Protection.NONE
                ? null
                : page.text("casefile.protection." + line.protection().name());
        String since = line.closed()
                ? page.text("casefile.cases.closed")
                : page.text(
                        "casefile.cases.since",
                        line.openedAt().atZone(page.clock().getZone()).toLocalDate());
        return new CaseRow(
                CaseRoutes.of(line.id()).page(), line.knownAs().reveal(), String.join(" · ", parts), protection, since);
    }
}
