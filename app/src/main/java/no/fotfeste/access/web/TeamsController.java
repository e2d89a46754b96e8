package no.fotfeste.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.TeamService;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader divides a centre into teams, or lets it be one house. */
@Controller
class TeamsController {

    private static final int LONGEST_NAME = 100;

    private final CurrentViewer current;
    private final AccountService accounts;
    private final TeamService teams;
    private final Door door;

    TeamsController(CurrentViewer current, AccountService accounts, TeamService teams, Door door) {
        this.current = current;
        this.accounts = accounts;
        this.teams = teams;
        this.door = door;
    }

    @GetMapping("/teams")
    @Outlet(audience = Audience.LEADER, reveals = Reveals.STAFF)
    ModelAndView list(Page page) {
        return show(Form.empty(), page);
    }

    @PostMapping("/teams")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.LEADER, reveals = Reveals.STAFF)
    ModelAndView create(@RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        String name = form.line("name", "access.teams.name.missing");
        if (name.length() > LONGEST_NAME) {
            form.refuse("name", "access.teams.name.long", LONGEST_NAME);
        }
        if (form.isFaulty()) {
            return show(form, page);
        }
        Viewer viewer = current.get();
        teams.create(viewer.body(), name, viewer.account());
        return new ModelAndView("redirect:" + RightsRoutes.teams());
    }

    @PostMapping("/teams/{team:" + Identifier.PATTERN + "}/members")
    @Effect(Effect.Kind.ADDS)
    @Outlet(audience = Audience.LEADER, reveals = Reveals.STAFF)
    ModelAndView join(@PathVariable UUID team, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        TeamService.Reason reason =
                form.choice("reason", TeamService.Reason.class).orElse(TeamService.Reason.WORKS_IN_TEAM);
        Viewer viewer = current.get();
        accounts.at(viewer.body()).stream()
                .map(account -> account.viewer().account())
                .filter(account -> account.toString().equals(form.value("person")))
                .findFirst()
                .ifPresent(account -> teams.join(viewer.body(), team, account, reason));
        return new ModelAndView("redirect:" + RightsRoutes.teams());
    }

    @PostMapping("/teams/{team:" + Identifier.PATTERN + "}/members/{account:" + Identifier.PATTERN + "}/end")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.LEADER, reveals = Reveals.STAFF)
    ModelAndView leave(@PathVariable UUID team, @PathVariable AccountId account, Page page) {
        return teams.leave(current.get().body(), team, account)
                ? new ModelAndView("redirect:" + RightsRoutes.teams())
                : show(Form.empty().refuse("name", "access.teams.last"), page);
    }

    @PostMapping("/teams/{team:" + Identifier.PATTERN + "}/close")
    @Effect(Effect.Kind.ENDS)
    @Outlet(audience = Audience.LEADER, reveals = Reveals.STAFF)
    String close(@PathVariable UUID team) {
        return door.look(Purpose.CHANGE, viewing -> {
            teams.close(viewing, team);
            return "redirect:" + RightsRoutes.teams();
        });
    }

    private ModelAndView show(Form form, Page page) {
        Viewer viewer = current.get();
        List<Choice> people = accounts.at(viewer.body()).stream()
                .map(AccountService.Account::viewer)
                .filter(person -> person.role().opensCases())
                .map(person -> Choice.of(person.account().toString(), person.displayName()))
                .toList();
        List<Choice> reasons = Arrays.stream(TeamService.Reason.values())
                .map(reason -> Choice.of(reason.name(), page.text("access.reason." + reason.name())))
                .toList();
        return new ModelAndView(
                "access/teams",
                Map.of(
                        "form",
                        form,
                        "teams",
                        teams.at(viewer.body()),
                        "members",
                        teams.members(viewer.body()),
                        "people",
                        people,
                        "reasons",
                        reasons),
                form.isFaulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
