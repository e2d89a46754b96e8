package no.fotfeste.directory.upload;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.SameName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Centres and services. A line is the same body as one with the same kind, municipality and name. */
@Component
class BodyPlanner implements UploadPlanner {

    private static final Map<String, Level> LEVELS = Map.of(
            "kommune", Level.MUNICIPAL,
            "fylke", Level.COUNTY,
            "stat", Level.STATE,
            "privat", Level.PRIVATE,
            "frivillig", Level.VOLUNTARY);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Directory directory;
    private final DirectoryKeeping keeping;

    BodyPlanner(Directory directory, DirectoryKeeping keeping) {
        this.directory = directory;
        this.keeping = keeping;
    }

    @Override
    public UploadKind kind() {
        return UploadKind.BODIES;
    }

    /** What makes two bodies the same. */
    @PlainText
    private record Same(ServiceType type, @Nullable MunicipalityNumber municipality, String name) {

        static Same of(Body body) {
            return new Same(body.type(), body.municipality(), SameName.written(body.name()));
        }
    }

    @Override
    public UploadPlan plan(List<UploadRow> rows) {
        Map<Same, Body> existing = directory
                .bodiesNamed(rows.stream().map(row -> row.text("navn")).toList())
                .stream()
                .collect(Collectors.toMap(Same::of, body -> body));
        Set<BodyId> kept = keeping.kept(existing.values().stream().map(Body::id).toList());
        Map<Same, Long> seen = new HashMap<>();
        UploadPlan plan = new UploadPlan();
        for (UploadRow row : rows) {
            read(row).ifPresent(body -> {
                Long before = seen.putIfAbsent(Same.of(body), row.line());
                if (before != null) {
                    row.refuse("navn", "twice", before);
                } else {
                    put(plan, body, existing.get(Same.of(body)), kept);
                }
            });
        }
        return plan;
    }

    private static void put(UploadPlan plan, Body body, @Nullable Body before, Set<BodyId> kept) {
        if (before == null) {
            plan.add(keeping -> keeping.add(body));
            return;
        }
        Body changed = body.as(before.id(), before.version());
        if (changed.equals(before)) {
            plan.keep();
        } else if (kept.contains(before.id())) {
            plan.change(keeping -> keeping.change(changed));
        } else {
            plan.propose(keeping -> keeping.change(changed));
        }
    }

    private Optional<Body> read(UploadRow row) {
        Optional<ServiceType> type = type(row);
        Optional<Level> level = level(row);
        Optional<MunicipalityNumber> municipality = row.municipality("kommunenummer", directory);
        List<String> languages = languages(row);
        row.phone("telefon");
        if (type.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Body(
                BodyId.next(),
                type.get(),
                row.text("navn"),
                municipality.orElse(null),
                level.get(),
                row.text("telefon"),
                row.text("åpningstid"),
                row.text("tilbud"),
                languages,
                0));
    }

    private static Optional<ServiceType> type(UploadRow row) {
        String text = row.text("type");
        Optional<ServiceType> type = ServiceType.ofCode(text.toUpperCase(Locale.ROOT));
        if (type.isEmpty() && !text.isEmpty()) {
            String codes =
                    Arrays.stream(ServiceType.values()).map(ServiceType::code).collect(Collectors.joining(", "));
            row.refuse("type", "type", text, codes);
        }
        return type;
    }

    private static Optional<Level> level(UploadRow row) {
        String text = row.text("nivå");
        Optional<Level> level = Optional.ofNullable(LEVELS.get(text.toLowerCase(Locale.ROOT)));
        if (level.isEmpty() && !text.isEmpty()) {
            row.refuse("nivå", "level", text, "kommune, fylke, stat, privat, frivillig");
        }
        return level;
    }

    private static List<String> languages(UploadRow row) {
        List<String> codes = Arrays.stream(row.text("språk").split("[ ,]+", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> !LANGUAGES.contains(code))
                .findFirst()
                .ifPresent(code -> row.refuse("språk", "language", Objects.requireNonNull(code)));
        return codes;
    }
}
