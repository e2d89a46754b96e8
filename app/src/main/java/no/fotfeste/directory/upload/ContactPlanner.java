package no.fotfeste.directory.upload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.kernel.SameName;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People to call. A line is the same person as one of the same name at the same body. */
@Component
class ContactPlanner implements UploadPlanner {

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final Clock clock;

    ContactPlanner(Directory directory, DirectoryKeeping keeping, Clock clock) {
        this.directory = directory;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public UploadKind kind() {
        return UploadKind.CONTACTS;
    }

    private record Same(BodyId body, Secret<String> name) {

        static Same of(Contact contact) {
            return new Same(
                    contact.body(), Secret.of(SameName.written(contact.name().reveal())));
        }
    }

    @Override
    public UploadPlan plan(List<UploadRow> rows) {
        List<Body> bodies = directory.bodiesNamed(
                rows.stream().map(row -> row.text("tjeneste")).distinct().toList());
        Map<Same, Contact> existing = directory
                .contactsOf(bodies.stream().map(Body::id).toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Same::of, contact -> contact));
        Set<BodyId> kept = keeping.kept(bodies.stream().map(Body::id).toList());
        Map<Same, Long> seen = new HashMap<>();
        UploadPlan plan = new UploadPlan();
        for (UploadRow row : rows) {
            read(row, bodies).ifPresent(contact -> {
                Long before = seen.putIfAbsent(Same.of(contact), row.line());
                if (before != null) {
                    row.refuse("navn", "twice", before);
                } else {
                    put(plan, row, contact, existing.get(Same.of(contact)), kept.contains(contact.body()));
                }
            });
        }
        return plan;
    }

    private void put(UploadPlan plan, UploadRow row, Contact contact, @Nullable Contact before, boolean kept) {
        Contact changed = before == null ? contact : contact.as(before.id(), before.version());
        if (changed.equals(before) || (!kept && saysTheSame(changed, before))) {
            plan.keep();
        } else if (!kept) {
            plan.propose(before == null ? keeping -> keeping.add(changed) : keeping -> keeping.change(changed));
        } else if (before == null) {
            plan.add(keeping -> keeping.add(changed));
        } else {
            plan.change(keeping -> keeping.change(changed));
        }
        if (row.text("kontaktpunkt").isEmpty()) {
            return;
        }
        if (before == null && !kept) {
            row.refuse("kontaktpunkt", "contactLevel.unconfirmed");
            return;
        }
        MunicipalityNumber.parse(row.text("kommunenummer"))
                .ifPresent(place -> plan.also(keeping -> keeping.nameContactLevel(place, changed)));
    }

    /** Whether nothing differs but the day: when somebody is right is for their own body to say. */
    private static boolean saysTheSame(Contact one, @Nullable Contact other) {
        return other != null
                && one.name().equals(other.name())
                && one.function().equals(other.function())
                && one.phone().equals(other.phone())
                && one.email().equals(other.email());
    }

    private Optional<Contact> read(UploadRow row, List<Body> bodies) {
        Optional<MunicipalityNumber> municipality = row.municipality("kommunenummer", directory);
        Optional<BodyId> body = body(row, bodies, municipality);
        Optional<LocalDate> confirmed = row.date("bekreftet");
        row.phone("telefon");
        row.email("e-post");
        checkContactLevel(row, municipality);
        if (confirmed.isPresent() && confirmed.get().isAfter(LocalDate.now(clock))) {
            row.refuse("bekreftet", "date.future");
        }
        if (body.isEmpty() || confirmed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Contact(
                ContactId.next(),
                body.get(),
                row.text("navn"),
                row.text("funksjon"),
                row.text("telefon"),
                row.text("e-post"),
                confirmed.get(),
                null,
                0));
    }

    private static void checkContactLevel(UploadRow row, Optional<MunicipalityNumber> municipality) {
        String text = row.text("kontaktpunkt");
        if (!text.isEmpty() && !text.equalsIgnoreCase("ja")) {
            row.refuse("kontaktpunkt", "yes");
        } else if (!text.isEmpty() && municipality.isEmpty()) {
            row.refuse("kontaktpunkt", "contactLevel");
        }
    }

    private static Optional<BodyId> body(UploadRow row, List<Body> bodies, Optional<MunicipalityNumber> municipality) {
        List<Body> named = bodies.stream()
                .filter(body -> SameName.areWrittenAlike(body.name(), row.text("tjeneste")))
                .filter(body -> Optional.ofNullable(body.municipality()).equals(municipality))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst().id());
        }
        row.refuse("tjeneste", "body", row.text("tjeneste"), row.text("kommunenummer"));
        return Optional.empty();
    }
}
