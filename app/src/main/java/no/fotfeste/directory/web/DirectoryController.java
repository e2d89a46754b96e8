package no.fotfeste.directory.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityFinding;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.directory.keeping.ProposedChangeService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Form;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hjelpere: find a municipality, or those who give one kind of help. */
@Controller
class DirectoryController {

    private final Directory directory;
    private final DirectoryPresenter lines;
    private final ProposedChangeService proposals;

    DirectoryController(Directory directory, DirectoryPresenter lines, ProposedChangeService proposals) {
        this.directory = directory;
        this.lines = lines;
        this.proposals = proposals;
    }

    @GetMapping("/directory")
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.DIRECTORY)
    String search(Page page, @RequestParam MultiValueMap<String, String> asked, Model model) {
        Form form = Form.of(asked);
        String text = form.line("q");
        ServiceType type = ServiceType.ofCode(form.value("type")).orElse(null);
        List<MunicipalityFinding> found = directory.municipalities(text);
        model.addAttribute("form", form);
        model.addAttribute("types", ServiceTypes.choices(page));
        model.addAttribute("searched", !text.isEmpty() || type != null);
        model.addAttribute("municipalities", found);
        model.addAttribute("bodies", type == null ? List.of() : lines.of(within(text, found, type)));
        model.addAttribute("type", type);
        model.addAttribute("centres", lines.of(directory.bodiesOf(ServiceType.CRISIS_CENTRE)));
        model.addAttribute(
                "waiting",
                page.mayReach(Audience.ADMINISTRATOR, Audience.CASE_WORKERS, Audience.SERVICE_CONTACT)
                        ? proposals.waitingForMe().size()
                        : null);
        return "directory/search";
    }

    /** Those of the kind in the municipalities found and those for the whole country; everywhere when no place is asked for. */
    private List<Body> within(String text, List<MunicipalityFinding> found, ServiceType type) {
        List<Body> everywhere = directory.bodiesOf(type);
        if (text.isEmpty()) {
            return everywhere;
        }
        Set<MunicipalityNumber> places =
                found.stream().map(finding -> finding.municipality().number()).collect(Collectors.toSet());
        return everywhere.stream()
                .filter(body -> body.municipality() == null || places.contains(body.municipality()))
                .toList();
    }
}
