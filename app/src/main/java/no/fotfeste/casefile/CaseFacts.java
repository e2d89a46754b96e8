package no.fotfeste.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.WrittenFact;
import no.fotfeste.pathway.reading.Norway;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the case itself tells: who it is about, the language, and the circumstances that people have noted. What people have
 * noted counts before what can be reckoned from age.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseFacts implements FactSource {

    private static final Set<String> NORWEGIAN = Set.of("nb", "nn", "no");
    private static final Set<String> SAMI = Set.of("se", "sma", "smj", "smn", "sms");
    private static final Set<String> SIGN = Set.of("nsl", "sgn");
    private static final int SCHOOL_FROM = 6;
    private static final int SCHOOL_UNTIL = 15;
    private static final int KINDERGARTEN_FROM = 1;

    private final CaseService cases;
    private final Circumstances circumstances;
    private final Clock clock;

    CaseFacts(CaseService cases, Circumstances circumstances, Clock clock) {
        this.cases = cases;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    @Override
    public Facts factsOf(OpenCase opened) {
        return reckoned(cases.read(opened), LocalDate.now(clock)).and(noted(circumstances.of(opened)));
    }

    @Override
    public int statements() {
        return 3;
    }

    static Facts reckoned(ClientCase client, LocalDate today) {
        Facts known = Norway.noFacts()
                .with("isChild", client.kind() == CaseKind.CHILD)
                .with("anonymous", client.staysAnonymous())
                .with("language", languageCode(client.language()))
                .with("languageDiffers", !NORWEGIAN.contains(client.language()))
                .with("interpreterAssessed", client.interpreter() != Interpreter.NOT_ASSESSED);
        if (client.interpreter() != Interpreter.NOT_ASSESSED) {
            known = known.with("interpreterNeeded", client.interpreter() == Interpreter.NEEDED);
        }
        OptionalInt age = client.ageOn(today);
        return age.isEmpty() ? known : ofAge(known, client, age.getAsInt(), today);
    }

    /** A child begins at school in the year of the sixth birthday, and may go to kindergarten from the first (opplæringslova; barnehageloven). */
    private static Facts ofAge(Facts known, ClientCase client, int age, LocalDate today) {
        Facts aged = known.with("age", (long) Math.max(0, age));
        if (client.kind() == CaseKind.ADULT) {
            return aged;
        }
        int reachedThisYear =
                client.ageOn(today.withDayOfYear(today.lengthOfYear())).orElse(age);
        boolean atSchool = reachedThisYear >= SCHOOL_FROM && reachedThisYear <= SCHOOL_UNTIL;
        return aged.with("schoolAge", atSchool)
                .with("kindergartenAge", age >= KINDERGARTEN_FROM && reachedThisYear < SCHOOL_FROM);
    }

    private static String languageCode(String language) {
        if (NORWEGIAN.contains(language)) {
            return "NORWEGIAN";
        }
        if (SAMI.contains(language)) {
            return "SAMI";
        }
        return SIGN.contains(language) ? "SIGN" : "OTHER";
    }

    /** A fact that the vocabulary no longer has, or no longer with this value, is left out. */
    static Facts noted(Map<String, String> written) {
        Facts known = Norway.noFacts();
        for (Map.Entry<String, String> each : written.entrySet()) {
            Optional<Fact> fact = Norway.vocabulary().find(each.getKey());
            Object value = fact.flatMap(found -> WrittenFact.read(found, each.getValue()))
                    .orElse(null);
            known = fact.isPresent() ? known.withKnown(each.getKey(), value) : known;
        }
        return known;
    }
}
