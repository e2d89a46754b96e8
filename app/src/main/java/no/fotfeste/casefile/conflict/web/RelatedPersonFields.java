package no.fotfeste.casefile.conflict.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonId;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.casefile.identity.IdentityNumbers;
import no.fotfeste.casefile.web.ClientFields;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.Municipality;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of the form about somebody a client is protected from. */
@Component
class RelatedPersonFields {

    private static final int LAST_VERSION = 1_000_000;
    private static final Pattern BETWEEN_PHONES = Pattern.compile("\\s*[,;\\n]\\s*");
    private static final List<String> FIELDS = List.of(
            "relation", "tie", "name", "alias", "born", "identityNumber", "phones", "email", "address", "municipality");

    private final Directory directory;
    private final IdentityNumbers numbers;

    RelatedPersonFields(Directory directory, IdentityNumbers numbers) {
        this.directory = directory;
        this.numbers = numbers;
    }

    static Map<String, String> kept(RelatedPerson person) {
        RelatedPerson.Identity who = person.identity();
        RelatedPerson.Reach reach = person.reach();
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("relation", person.relation().name());
        kept.put("tie", person.tie().name());
        kept.put("name", who.name().reveal());
        kept.put("alias", orEmpty(Secret.revealed(who.alias())));
        kept.put("born", orEmpty(BirthDay.revealed(who.born())));
        kept.put("identityNumber", orEmpty(NationalIdentityNumber.revealed(who.number())));
        kept.put("phones", String.join(", ", reach.phones().reveal()));
        kept.put("email", orEmpty(Secret.revealed(reach.email())));
        kept.put("address", orEmpty(Secret.revealed(reach.address())));
        kept.put(
                "municipality",
                reach.municipality() == null ? "" : reach.municipality().value());
        kept.put("parental", person.parentalResponsibility() ? "yes" : "");
        return kept;
    }

    /** Reads the form. What is wrong is noted in it. */
    Optional<RelatedPerson> read(Form form, RelatedPersonId id, LocalDate today) {
        Relation relation = form.choice("relation", Relation.class).orElse(null);
        if (relation == null) {
            form.refuse("relation", "casefile.person.relation.missing");
        }
        Tie tie = form.choice("tie", Tie.class).orElse(Tie.UNKNOWN);
        String name = form.line("name", "casefile.person.name.missing");
        String alias = form.line("alias");
        BirthDay born = ClientFields.born(form, today);
        NationalIdentityNumber number = identityNumber(form);
        String phones = form.line("phones");
        String email = form.line("email");
        String address = form.line("address");
        MunicipalityNumber municipality = municipality(form);
        int version = form.number("version", 0, LAST_VERSION).orElse(0);
        if (form.isFaulty() || relation == null) {
            return Optional.empty();
        }
        return Optional.of(new RelatedPerson(
                id,
                relation,
                tie,
                new RelatedPerson.Identity(Secret.of(name), orNull(alias), born, number),
                new RelatedPerson.Reach(Secret.of(phones(phones)), orNull(email), orNull(address), municipality),
                form.ticked("parental"),
                null,
                version));
    }

    RelatedPersonChoices choices(Page page) {
        return new RelatedPersonChoices(
                Arrays.stream(Relation.values())
                        .map(relation -> new Choice(
                                relation.name(),
                                page.text("casefile.relation." + relation.name()),
                                page.text("casefile.relation." + relation.name() + ".help")))
                        .toList(),
                Arrays.stream(Tie.values())
                        .map(tie -> Choice.of(tie.name(), page.text("casefile.tie." + tie.name())))
                        .toList(),
                directory.municipalities().stream()
                        .sorted(Comparator.comparing(Municipality::name))
                        .map(each -> Choice.of(each.number().value(), each.nameAndCounty()))
                        .toList());
    }

    /** What someone else has saved that differs from what is typed here, in words. */
    List<Difference> differences(RelatedPerson now, Form form, Page page) {
        Map<String, String> theirs = kept(now);
        RelatedPersonChoices choices = choices(page);
        List<Difference> found = new ArrayList<>();
        for (String field : FIELDS) {
            String kept = theirs.getOrDefault(field, "");
            String mine = form.value(field);
            if (!kept.equals(mine)) {
                found.add(new Difference(
                        field,
                        page.text("casefile.person." + field),
                        choices.told(field, kept),
                        choices.told(field, mine)));
            }
        }
        return List.copyOf(found);
    }

    private @Nullable NationalIdentityNumber identityNumber(Form form) {
        String written = form.line("identityNumber");
        if (written.isEmpty()) {
            return null;
        }
        Optional<NationalIdentityNumber> number = numbers.read(written);
        if (number.isEmpty()) {
            form.refuse("identityNumber", "casefile.client.identityNumber.wrong");
        }
        return number.orElse(null);
    }

    private @Nullable MunicipalityNumber municipality(Form form) {
        String sent = form.value("municipality");
        if (sent.isEmpty()) {
            return null;
        }
        Optional<Municipality> known = MunicipalityNumber.parse(sent).flatMap(directory::municipality);
        if (known.isEmpty()) {
            form.refuse("municipality", "web.form.choice");
        }
        return known.map(Municipality::number).orElse(null);
    }

    private static List<String> phones(String written) {
        return BETWEEN_PHONES
                .splitAsStream(written)
                .filter(phone -> !phone.isBlank())
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Secret<String> orNull(String text) {
        return text.isEmpty() ? null : Secret.of(text);
    }
}
