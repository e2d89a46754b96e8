package no.fotfeste.casefile.emergency.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.emergency.EmergencyChanges;
import no.fotfeste.access.emergency.EmergencyOpening;
import no.fotfeste.access.emergency.EmergencyOpening.Review;
import no.fotfeste.access.emergency.EmergencyOpening.Verdict;
import no.fotfeste.access.emergency.EmergencyOpeningService;
import no.fotfeste.access.log.AccessHistory;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.CircumstancesChanged;
import no.fotfeste.casefile.family.FamilyCases;
import no.fotfeste.casefile.web.CaseForm;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.ShellRoutes;
import no.fotfeste.web.SomebodyWasFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a leader sees what somebody opened in an emergency and did there, and says whether it was needed. */
@Controller
class BreakGlassReviewController {

    private static final String BREAK = CaseRoutes.CASE + "/break-glass/{broken:" + Identifier.PATTERN + "}";
    private static final int MOST_LOOKS = 100;

    private final Door door;
    private final CaseService cases;
    private final EmergencyOpeningService breaks;
    private final EmergencyChanges changes;
    private final FamilyCases family;
    private final AccessHistory looks;
    private final ApplicationEventPublisher events;

    BreakGlassReviewController(
            Door door,
            CaseService cases,
            EmergencyOpeningService breaks,
            EmergencyChanges changes,
            FamilyCases family,
            AccessHistory looks,
            ApplicationEventPublisher events) {
        this.door = door;
        this.cases = cases;
        this.breaks = breaks;
        this.changes = changes;
        this.family = family;
        this.looks = looks;
        this.events = events;
    }

    @KeepsDraft("casefile.glass.review.title")
    @GetMapping(BREAK)
    @Outlet(audience = Audience.LEADER, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, @PathVariable UUID broken, Page page) {
        return door.open(id, Purpose.REVIEW, opened -> show(opened, find(opened, broken), Form.empty(), page));
    }

    @PostMapping(BREAK)
    @Effect(Effect.Kind.DECIDES_ONCE)
    @Outlet(audience = Audience.LEADER, reveals = Reveals.CASE)
    ModelAndView review(
            @PathVariable CaseId id,
            @PathVariable UUID broken,
            @RequestParam MultiValueMap<String, String> posted,
            Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.REVIEW, opened -> {
            EmergencyOpening found = find(opened, broken);
            if (found.review() != null) {
                throw new SomebodyWasFirst(
                        EmergencyRoutes.of(id).review(broken), List.of(difference(opened, found, form, page)));
            }
            Verdict verdict = form.choice("verdict", Verdict.class).orElse(null);
            if (verdict == null) {
                form.refuse("verdict", "casefile.glass.verdict.missing");
            }
            String words = form.text("words", "casefile.glass.review.words.missing");
            if (form.isFaulty() || verdict == null || !breaks.mayReview(opened, found)) {
                return show(opened, found, form, page);
            }
            breaks.review(opened, found, verdict, words);
            return new ModelAndView("redirect:" + ShellRoutes.today());
        });
    }

    @PostMapping(BREAK + "/changes/{change:" + Identifier.PATTERN + "}/undo")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.LEADER, reveals = Reveals.CASE)
    ModelAndView undo(
            @PathVariable CaseId id,
            @PathVariable UUID broken,
            @PathVariable UUID change,
            Page page,
            RedirectAttributes afterwards) {
        return door.open(id, Purpose.REVIEW, opened -> {
            EmergencyOpening found = find(opened, broken);
            if (!changes.mayUndo(opened, found)) {
                return show(opened, found, Form.empty(), page);
            }
            List<CaseId> all = family.open(opened);
            if (changes.undo(opened, found, change)) {
                all.forEach(each -> events.publishEvent(new CircumstancesChanged(each, page.now())));
            } else {
                afterwards.addFlashAttribute("said", "casefile.glass.undo.not");
            }
            return CaseForm.to(EmergencyRoutes.of(id).review(broken));
        });
    }

    private static Difference difference(OpenCase opened, EmergencyOpening found, Form form, Page page) {
        Review now = Objects.requireNonNull(found.review());
        Sealed theirs = now.words();
        return new Difference(
                "verdict",
                page.text("casefile.glass.verdict"),
                told(now.verdict(), theirs == null ? "" : opened.unseal(theirs), page),
                told(form.choice("verdict", Verdict.class).orElse(null), form.value("words"), page));
    }

    private static String told(@Nullable Verdict verdict, String words, Page page) {
        return verdict == null ? words : page.text("casefile.glass.verdict." + verdict.name()) + "\n" + words;
    }

    private EmergencyOpening find(OpenCase opened, UUID broken) {
        return breaks.find(opened, broken).orElseThrow(CaseNotFound::new);
    }

    private ModelAndView show(OpenCase opened, EmergencyOpening broken, Form form, Page page) {
        List<Choice> verdicts = Arrays.stream(Verdict.values())
                .map(verdict -> Choice.of(verdict.name(), page.text("casefile.glass.verdict." + verdict.name())))
                .toList();
        EmergencyOpening.Review review = broken.review();
        Sealed said = broken.why().words();
        Sealed answered = review == null ? null : review.words();
        Map<String, Object> more = new HashMap<>(Map.of(
                "broken",
                broken,
                "words",
                said == null ? "" : opened.unseal(said),
                "reviewWords",
                answered == null ? "" : opened.unseal(answered),
                "verdicts",
                verdicts,
                "mayReview",
                breaks.mayReview(opened, broken),
                "changes",
                EmergencyChangeLine.of(
                        changes.of(opened, broken), opened.id(), broken.id(), changes.mayUndo(opened, broken), page),
                "looks",
                looks.by(
                        opened,
                        broken.opener().account(),
                        broken.span().from(),
                        broken.span().until(),
                        MOST_LOOKS)));
        return CaseForm.show("glass-review", cases.read(opened), form, more);
    }
}
