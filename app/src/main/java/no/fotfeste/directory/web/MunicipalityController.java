package no.fotfeste.directory.web;

import java.util.List;
import java.util.Optional;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Kind;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Outlet;
import no.fotfeste.web.Page;
import no.fotfeste.web.Reveals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Who helps in one municipality: its centre, its services, and who is asked when nobody else answers. */
@Controller
class MunicipalityController {

    private final Directory directory;
    private final DirectoryPresenter lines;
    private final BesideEntry beside;

    MunicipalityController(Directory directory, DirectoryPresenter lines, BesideEntry beside) {
        this.directory = directory;
        this.lines = lines;
        this.beside = beside;
    }

    @GetMapping("/directory/municipalities/{number}")
    @Outlet(audience = Audience.SIGNED_IN, reveals = Reveals.DIRECTORY)
    String municipality(@PathVariable String number, Page page, Model model) {
        Municipality municipality = MunicipalityNumber.parse(number)
                .flatMap(directory::municipality)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("municipality", municipality);
        return municipality.isCurrent() ? current(municipality, page, model) : earlier(municipality, model);
    }

    private String current(Municipality municipality, Page page, Model model) {
        MunicipalityNumber number = municipality.number();
        Optional<Body> centre = directory.centreServing(number, page.today());
        List<Body> services = directory.bodiesOf(number).stream()
                .filter(body -> body.kind() == Kind.SERVICE)
                .toList();
        List<BodyLine> shown = lines.withContacts(services);
        model.addAttribute("predecessors", directory.predecessorsOf(number));
        model.addAttribute(
                "centre", centre.map(body -> lines.of(List.of(body)).getFirst()).orElse(null));
        model.addAttribute(
                "contactLevel", directory.contactLevel(number).map(lines::of).orElse(null));
        model.addAttribute("proposals", beside.waiting(number, page));
        model.addAttribute("changes", beside.lately(number, page));
        model.addAttribute(
                "services", shown.stream().filter(line -> line.place() != null).toList());
        model.addAttribute(
                "national", shown.stream().filter(line -> line.place() == null).toList());
        return "directory/municipality";
    }

    private String earlier(Municipality municipality, Model model) {
        List<Municipality> today = directory.today(municipality.number());
        model.addAttribute("today", today);
        return "directory/earlier";
    }
}
