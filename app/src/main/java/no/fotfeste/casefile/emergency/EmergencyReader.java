package no.fotfeste.casefile.emergency;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.EmergencyReason;
import no.fotfeste.access.emergency.EmergencyRequest;
import no.fotfeste.casefile.identity.IdentityNumbers;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.SearchTokens;
import no.fotfeste.vault.SearchTokens.Token;
import no.fotfeste.web.Form;
import org.springframework.stereotype.Component;

/** Reads what somebody writes who asks to open a case in an emergency, as keyed hashes: nothing of it is kept. */
@Component
public class EmergencyReader {

    private static final Pattern CASE_NUMBER = Pattern.compile(Identifier.PATTERN);

    private final SearchTokens tokens;
    private final IdentityNumbers numbers;
    private final CurrentViewer current;

    EmergencyReader(SearchTokens tokens, IdentityNumbers numbers, CurrentViewer current) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.current = current;
    }

    /** What was asked; empty, with what is wrong noted on the form, when it cannot be read. */
    public Optional<EmergencyRequest> read(Form form, LocalDate today) {
        Optional<CaseId> caseId = caseNumber(form);
        Set<Token> references = Stream.concat(number(form), name(form, today))
                .map(tokens::together)
                .collect(Collectors.toSet());
        if (caseId.isEmpty() && references.isEmpty() && !form.isFaulty()) {
            form.refuse("name", "casefile.glass.who.missing");
        }
        EmergencyReason reason = form.choice("reason", EmergencyReason.class).orElse(null);
        if (reason == null) {
            form.refuse("reason", "casefile.glass.reason.missing");
        }
        String words = form.text("words", "casefile.glass.words.missing");
        if (form.isFaulty() || reason == null) {
            return Optional.empty();
        }
        Set<String> own = EmergencyLookup.asking(current.get().displayName()).collect(Collectors.toSet());
        return Optional.of(new EmergencyRequest(
                caseId,
                references,
                sought(form, caseId),
                own.stream().map(tokens::together).collect(Collectors.toSet()),
                EmergencyLookup.lastNames(form.line("name")).anyMatch(own::contains),
                reason,
                Secret.of(words),
                form.ticked("duty")));
    }

    private Set<Token> sought(Form form, Optional<CaseId> caseId) {
        Stream<String> numbers = Stream.concat(
                EmergencyLookup.number(form.line("number")).stream(),
                caseId.stream().map(CaseId::toString));
        return Stream.concat(numbers.map(EmergencyLookup::soughtNumber), EmergencyLookup.sought(form.line("name")))
                .map(tokens::together)
                .collect(Collectors.toSet());
    }

    /** The number itself, or the address that somebody was sent. */
    private static Optional<CaseId> caseNumber(Form form) {
        String written = form.line("case").toLowerCase(java.util.Locale.ROOT);
        Matcher found = CASE_NUMBER.matcher(written);
        if (found.find()) {
            return Optional.of(CaseId.of(found.group()));
        }
        if (!written.isEmpty()) {
            form.refuse("case", "casefile.glass.case.wrong");
        }
        return Optional.empty();
    }

    private Stream<String> number(Form form) {
        String written = form.line("number");
        if (written.isEmpty()) {
            return Stream.empty();
        }
        if (numbers.read(written).isEmpty()) {
            form.refuse("number", "casefile.glass.number.wrong");
            return Stream.empty();
        }
        return EmergencyLookup.number(written).stream();
    }

    private static Stream<String> name(Form form, LocalDate today) {
        String name = form.line("name");
        String written = form.line("born");
        if (name.isEmpty() && written.isEmpty()) {
            return Stream.empty();
        }
        Optional<BirthDay> born = BirthDay.read(written, today);
        if (name.isEmpty()) {
            form.refuse("name", "casefile.glass.name.missing");
        }
        if (born.isEmpty()) {
            form.refuse("born", "casefile.glass.born.missing");
        }
        return born.stream().flatMap(day -> EmergencyLookup.asked(name, day));
    }
}
