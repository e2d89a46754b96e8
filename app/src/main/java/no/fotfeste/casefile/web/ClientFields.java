package no.fotfeste.casefile.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.casefile.identity.IdentityNumbers;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Secret;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;

/** The fields of the form about a client: from the case, to the case, and what differs between two who write. */
public final class ClientFields {

    /** Each field with the text that names it, in the order of the page. */
    private static final Map<String, String> LABELS = labels();

    private ClientFields() {}

    /** What is kept now. */
    static Map<String, String> kept(ClientCase client) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("knownAs", client.knownAs());
        kept.put("fullName", orEmpty(client.fullName()));
        kept.put("identityNumber", orEmpty(NationalIdentityNumber.revealed(client.identityNumber())));
        kept.put("born", orEmpty(BirthDay.revealed(client.born())));
        kept.put("language", client.language());
        kept.put("interpreter", client.interpreter().name());
        kept.put("contactKind", client.contactKind().name());
        kept.put("safeContact", orEmpty(client.safeContact()));
        kept.put("mustNotHappen", orEmpty(client.mustNotHappen()));
        return kept;
    }

    /** Reads the form. What is wrong is noted in it. */
    static Optional<ClientDetails> read(Form form, boolean anonymous, IdentityNumbers numbers, LocalDate today) {
        String knownAs = form.line("knownAs", "casefile.client.name.missing");
        String fullName = form.line("fullName");
        NationalIdentityNumber number = identityNumber(form, numbers);
        boolean named = !fullName.isEmpty() || !form.value("identityNumber").isEmpty();
        if (anonymous && named && !form.ticked("wishes")) {
            form.refuse("wishes", "casefile.client.wishes.missing");
        }
        BirthDay born = born(form, today);
        String language = language(form);
        Interpreter interpreter = form.choice("interpreter", Interpreter.class).orElse(null);
        ContactKind contact = form.choice("contactKind", ContactKind.class).orElse(null);
        String safeContact = form.line("safeContact");
        String mustNotHappen = form.line("mustNotHappen");
        if (interpreter == null) {
            form.refuse("interpreter", "casefile.client.interpreter.missing");
        }
        if (contact == null) {
            form.refuse("contactKind", "casefile.client.contactKind.missing");
        }
        if (form.isFaulty() || interpreter == null || contact == null) {
            return Optional.empty();
        }
        return Optional.of(new ClientDetails(
                Secret.of(knownAs),
                orNull(fullName),
                number,
                born,
                anonymous && !named,
                language,
                interpreter,
                contact,
                orNull(safeContact),
                orNull(mustNotHappen)));
    }

    /** What someone else has saved that differs from what is typed here, in words. */
    static List<Difference> differences(ClientCase now, Form form, ClientChoices choices, Page page) {
        Map<String, String> theirs = kept(now);
        List<Difference> found = new ArrayList<>();
        LABELS.forEach((field, label) -> {
            String kept = theirs.getOrDefault(field, "");
            String mine = form.value(field);
            if (!kept.equals(mine)) {
                found.add(
                        new Difference(field, page.text(label), choices.told(field, kept), choices.told(field, mine)));
            }
        });
        return List.copyOf(found);
    }

    /** A date or a year of birth, or null. */
    public static @Nullable BirthDay born(Form form, LocalDate today) {
        String written = form.line("born");
        if (written.isEmpty()) {
            return null;
        }
        Optional<BirthDay> born = BirthDay.read(written, today);
        if (born.isEmpty()) {
            form.refuse("born", "casefile.client.born.wrong");
        }
        return born.orElse(null);
    }

    /** The code of a language that is in the list. */
    public static String language(Form form) {
        String code = form.value("language");
        if (!SpokenLanguages.has(code)) {
            form.refuse("language", "casefile.client.language.unknown");
        }
        return code;
    }

    private static @Nullable NationalIdentityNumber identityNumber(Form form, IdentityNumbers numbers) {
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

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("knownAs", "casefile.client.name");
        labels.put("fullName", "casefile.client.fullName");
        labels.put("identityNumber", "casefile.client.identityNumber");
        labels.put("born", "casefile.client.born");
        labels.put("language", "casefile.client.language");
        labels.put("interpreter", "casefile.client.interpreter");
        labels.put("contactKind", "casefile.client.contactKind");
        labels.put("safeContact", "casefile.client.safeContact");
        labels.put("mustNotHappen", "casefile.client.mustNot");
        return labels;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Secret<String> orNull(String text) {
        return text.isEmpty() ? null : Secret.of(text);
    }
}
