package no.fotfeste.directory.upload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Kind;
import no.fotfeste.directory.CentreService;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Period;
import no.fotfeste.kernel.SameName;
import org.springframework.stereotype.Component;

/** Which municipalities a centre serves. A line that says what is known already does nothing. */
@Component
class CentreServicePlanner implements UploadPlanner {

    private final Directory directory;
    private final DirectoryKeeping keeping;

    CentreServicePlanner(Directory directory, DirectoryKeeping keeping) {
        this.directory = directory;
        this.keeping = keeping;
    }

    @Override
    public UploadKind kind() {
        return UploadKind.CENTRE_SERVICES;
    }

    private record Line(UploadRow row, CentreService service) {}

    @Override
    public UploadPlan plan(List<UploadRow> rows) {
        Map<String, List<Body>> centres = centres(rows);
        List<Line> lines = rows.stream()
                .flatMap(row -> read(row, centres).map(service -> new Line(row, service)).stream())
                .toList();
        List<CentreService> known = directory.centreServices(lines.stream()
                .map(line -> line.service().municipality())
                .distinct()
                .toList());
        Set<BodyId> kept =
                keeping.kept(lines.stream().map(line -> line.service().centre()).toList());
        UploadPlan plan = new UploadPlan();
        List<Line> earlier = new ArrayList<>();
        for (Line line : lines) {
            put(plan, line, known, earlier, kept);
            earlier.add(line);
        }
        return plan;
    }

    private void put(UploadPlan plan, Line line, List<CentreService> known, List<Line> earlier, Set<BodyId> kept) {
        Optional<Line> clash = earlier.stream()
                .filter(other -> overlap(other.service(), line.service()))
                .findFirst();
        if (clash.isPresent()) {
            line.row().refuse("fra", "overlap.line", clash.get().row().line());
        } else if (known.contains(line.service())) {
            plan.keep();
        } else {
            Optional<CentreService> taken = known.stream()
                    .filter(other -> overlap(other, line.service()))
                    .findFirst();
            taken.ifPresentOrElse(
                    other -> line.row().refuse("fra", "overlap", name(other)), () -> put(plan, line.service(), kept));
        }
    }

    private static void put(UploadPlan plan, CentreService service, Set<BodyId> kept) {
        if (kept.contains(service.centre())) {
            plan.add(keeping -> keeping.add(service));
        } else {
            plan.propose(keeping -> keeping.add(service));
        }
    }

    private Optional<CentreService> read(UploadRow row, Map<String, List<Body>> centres) {
        List<Body> named = centres.getOrDefault(SameName.written(row.text("krisesenter")), List.of());
        if (named.size() != 1) {
            row.refuse("krisesenter", "centre", row.text("krisesenter"));
        }
        Optional<MunicipalityNumber> municipality = row.municipality("kommunenummer", directory);
        Optional<LocalDate> from = row.date("fra");
        Optional<LocalDate> last = row.date("til og med");
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            row.refuse("til og med", "period");
            return Optional.empty();
        }
        if (named.size() != 1 || municipality.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        Period period = last.map(day -> Period.closed(from.get(), day)).orElseGet(() -> Period.from(from.get()));
        return Optional.of(new CentreService(named.getFirst().id(), municipality.get(), period));
    }

    private Map<String, List<Body>> centres(List<UploadRow> rows) {
        List<String> names =
                rows.stream().map(row -> row.text("krisesenter")).distinct().toList();
        return directory.bodiesNamed(names).stream()
                .filter(body -> body.kind() == Kind.CENTRE)
                .collect(Collectors.groupingBy(body -> SameName.written(body.name())));
    }

    private String name(CentreService service) {
        return directory.body(service.centre()).map(Body::name).orElse("");
    }

    private static boolean overlap(CentreService one, CentreService other) {
        return one.municipality().equals(other.municipality()) && one.period().overlaps(other.period());
    }
}
