package no.fotfeste.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fotfeste.directory.DirectoryRoutes;
import no.fotfeste.directory.keeping.EntryState;
import no.fotfeste.directory.keeping.ProposedChange;
import no.fotfeste.directory.keeping.ProposedChangeService;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.KeepsDraft;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import no.fotfeste.web.SomebodyWasFirst;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What others have said of the entries one keeps, to say yes or no to, and what one has said oneself. */
@Controller
@RequestMapping("/directory/proposals")
@Outlet(
        audience = {Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT},
        reveals = Reveals.DIRECTORY)
class ProposedChangeController {

    private static final String ONE = "/{proposal:" + Identifier.PATTERN + "}";

    private final ProposedChangeService proposals;
    private final ProposedChangePresenter lines;

    ProposedChangeController(ProposedChangeService proposals, ProposedChangePresenter lines) {
        this.proposals = proposals;
        this.lines = lines;
    }

    @GetMapping
    String all(Page page, Model model) {
        model.addAttribute("waiting", lines.lines(proposals.waitingForMe(), page));
        model.addAttribute("mine", lines.lines(proposals.mine(), page));
        return "directory/proposals";
    }

    @KeepsDraft("directory.proposal.draft")
    @GetMapping(ONE)
    String one(@PathVariable UUID proposal, Page page, Model model) {
        return show(find(proposal), Form.empty(), page, model);
    }

    @PostMapping(ONE + "/confirm")
    @Effect(Effect.Kind.DECIDES_ONCE)
    String confirm(
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String version,
            Page page,
            Model model,
            HttpServletResponse response) {
        ProposedChange found = decidable(proposal);
        try {
            proposals.confirm(found.id(), version);
        } catch (StaleVersion meanwhile) {
            throw new SomebodyWasFirst(DirectoryRoutes.proposal(found.id()), List.of());
        } catch (DataIntegrityViolationException inTheWay) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("inTheWay", true);
            return show(found, Form.empty(), page, model);
        }
        return "redirect:" + DirectoryRoutes.proposals();
    }

    @PostMapping(ONE + "/turn-down")
    @Effect(Effect.Kind.DECIDES_ONCE)
    String turnDown(
            @PathVariable UUID proposal,
            @RequestParam MultiValueMap<String, String> posted,
            Page page,
            Model model,
            HttpServletResponse response) {
        ProposedChange found = decidable(proposal);
        Form form = Form.of(posted);
        String reason = form.line("reason", "directory.proposal.reason.missing");
        if (form.isFaulty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(found, form, page, model);
        }
        try {
            proposals.turnDown(found.id(), reason);
        } catch (StaleVersion meanwhile) {
            throw new SomebodyWasFirst(DirectoryRoutes.proposal(found.id()), differences(found.id(), reason, page));
        }
        return "redirect:" + DirectoryRoutes.proposals();
    }

    @PostMapping(ONE + "/withdraw")
    @Effect(Effect.Kind.ENDS)
    String withdraw(@PathVariable UUID proposal) {
        ProposedChange found = find(proposal);
        if (!proposals.isMine(found)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        proposals.withdraw(found.id());
        return "redirect:" + DirectoryRoutes.proposals();
    }

    /** What was decided meanwhile, beside the reason that was to be given. */
    private List<Difference> differences(UUID id, String mine, Page page) {
        ProposedChangeLine now = lines.lines(List.of(find(id)), page).getFirst();
        String theirs = now.reason().isEmpty() ? now.state() : now.reason();
        return List.of(new Difference("reason", page.text("directory.proposal.reason"), theirs, mine));
    }

    private String show(ProposedChange proposal, Form form, Page page, Model model) {
        EntryState state = proposals.state(proposal);
        model.addAttribute("line", proposal.isWaiting() ? lines.line(proposal, state, page) : past(proposal, page));
        model.addAttribute("body", DirectoryRoutes.body(proposal.about().body()));
        model.addAttribute("version", state.seen().reveal());
        model.addAttribute("form", form);
        model.addAttribute("decides", proposal.isWaiting() && proposals.mayDecide(proposal));
        model.addAttribute("possible", state.possible());
        model.addAttribute("changedSince", proposal.isWaiting() && isChangedSince(proposal, state));
        return "directory/proposal";
    }

    private ProposedChangeLine past(ProposedChange proposal, Page page) {
        return lines.lines(List.of(proposal), page).getFirst();
    }

    private static boolean isChangedSince(ProposedChange proposal, EntryState state) {
        return proposal.values().stream()
                .anyMatch(value -> !Objects.equals(value.before(), state.now().get(value.field())));
    }

    private ProposedChange decidable(UUID id) {
        ProposedChange found = find(id);
        if (!proposals.mayDecide(found)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return found;
    }

    private ProposedChange find(UUID id) {
        return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
