package no.fotfeste.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.TeamService;
import no.fotfeste.access.TeamService.Team;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Effect;
import no.fotfeste.web.Form;
import no.fotfeste.web.Meanwhile;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a leader gives a case to one of the centre's teams, or back to the whole centre. */
@Controller
@ChangesWhoSees
class CaseTeamController {

    private static final String EVERYBODY = "all";

    private final Door door;
    private final CaseService cases;
    private final TeamService teams;

    CaseTeamController(Door door, CaseService cases, TeamService teams) {
        this.door = door;
        this.cases = cases;
        this.teams = teams;
    }

    @GetMapping(CaseRoutes.CASE + "/team")
    @Outlet(audience = Audience.LEADER, reveals = Reveals.CASE)
    ModelAndView ask(@PathVariable CaseId id, Page page) {
        return door.open(id, Purpose.READ, opened -> {
            return show(opened, Form.filled(Map.of("team", now(opened))), page);
        });
    }

    @PostMapping(CaseRoutes.CASE + "/team")
    @Effect(Effect.Kind.REPLACES)
    @Outlet(audience = Audience.LEADER, reveals = Reveals.CASE)
    ModelAndView give(@PathVariable CaseId id, @RequestParam MultiValueMap<String, String> posted, Page page) {
        Form form = Form.of(posted);
        return door.open(id, Purpose.CHANGE, opened -> {
            String chosen = form.value("team");
            Optional<UUID> team = at(opened).stream()
                    .map(Team::id)
                    .filter(each -> each.toString().equals(chosen))
                    .findFirst();
            if (team.isEmpty() && !chosen.equals(EVERYBODY)) {
                return show(opened, form.refuse("team", "casefile.team.missing"), page);
            }
            cases.hold(opened);
            String now = now(opened);
            if (!form.value("version").equals(now)) {
                return conflict(opened, now, form, page);
            }
            teams.give(opened, team.orElse(null));
            return new ModelAndView("redirect:" + CaseRoutes.all());
        });
    }

    /** The team that has the case, which is also the version of what the form shows. */
    private String now(OpenCase opened) {
        return teams.of(opened).map(UUID::toString).orElse(EVERYBODY);
    }

    private ModelAndView conflict(OpenCase opened, String now, Form form, Page page) {
        Map<String, String> names =
                choices(opened, page).stream().collect(Collectors.toMap(Choice::value, Choice::label));
        return Meanwhile.on(
                show(opened, form, page),
                form,
                List.of(new Difference(
                        "team",
                        page.text("casefile.team.which"),
                        names.getOrDefault(now, ""),
                        names.getOrDefault(form.value("team"), ""))));
    }

    private List<Team> at(OpenCase opened) {
        return teams.at(opened.viewer().orElseThrow().body());
    }

    private ModelAndView show(OpenCase opened, Form form, Page page) {
        return CaseForm.show(
                "team-form",
                cases.read(opened),
                form,
                Map.of("choices", choices(opened, page), "version", now(opened)));
    }

    private List<Choice> choices(OpenCase opened, Page page) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(EVERYBODY, page.text("casefile.team.all")));
        at(opened).forEach(team -> choices.add(Choice.of(team.id().toString(), team.name())));
        return choices;
    }
}
