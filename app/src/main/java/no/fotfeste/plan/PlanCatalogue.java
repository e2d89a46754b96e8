package no.fotfeste.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.Sha256;
import no.fotfeste.pathway.Fact;
import no.fotfeste.pathway.FactType;
import no.fotfeste.pathway.Facts;
import no.fotfeste.pathway.Pathway;
import no.fotfeste.pathway.Proposals;
import no.fotfeste.pathway.Reason;
import no.fotfeste.pathway.Step;
import no.fotfeste.pathway.reading.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue as the plan uses it. Read at the start: an error in it stops the start. */
@Component
public class PlanCatalogue {

    private static final int EDITION_BYTES = 8;

    private final Pathway pathway;
    private final Map<String, TreeMap<Integer, Step>> byCode = new HashMap<>();
    private volatile @Nullable Edition edition;

    PlanCatalogue() {
        this.pathway = new Pathway(Norway.catalogue());
        for (Step step : pathway.catalogue().steps()) {
            byCode.computeIfAbsent(step.code(), code -> new TreeMap<>()).put(step.version(), step);
        }
    }

    Proposals propose(Facts facts, LocalDate today) {
        return pathway.propose(facts, today);
    }

    /** This version of a step, or the nearest one that is left of it. */
    public Optional<Step> find(String code, int version) {
        return Optional.ofNullable(byCode.get(code)).map(versions -> {
            var exact = versions.floorEntry(version);
            return exact == null ? versions.firstEntry().getValue() : exact.getValue();
        });
    }

    /** Which edition of every step is in force: what proposals are made from besides the facts. */
    String inForceOn(LocalDate day) {
        return pathway.catalogue().version().name()
                + pathway.catalogue().steps().stream()
                        .filter(step -> step.inForce().includes(day))
                        .map(step -> step.code() + step.version())
                        .collect(Collectors.joining(","));
    }

    /** The same in a few characters. It is asked for at every look at a plan, and changes at most once a day. */
    String editionOn(LocalDate day) {
        Edition known = edition;
        if (known == null || !known.day.equals(day)) {
            known = new Edition(day, HexFormat.of().formatHex(Sha256.of(inForceOn(day)), 0, EDITION_BYTES));
            edition = known;
        }
        return known.digest;
    }

    @PlainText
    private record Edition(LocalDate day, String digest) {}

    /** A reason as it is kept: {@code name=value}, or the name alone where it counted that nothing is known. */
    static String written(Reason reason) {
        return reason.value() == null
                ? reason.fact().name()
                : reason.fact().name() + "=" + reason.value().reveal();
    }

    List<Reason> read(List<String> written) {
        return written.stream().map(this::read).flatMap(Optional::stream).toList();
    }

    private Optional<Reason> read(String written) {
        int sign = written.indexOf('=');
        String name = sign < 0 ? written : written.substring(0, sign);
        return pathway.catalogue()
                .vocabulary()
                .find(name)
                .map(fact -> new Reason(
                        fact, Secret.ofNullable(sign < 0 ? null : value(fact, written.substring(sign + 1)))));
    }

    private static @Nullable Object value(Fact fact, String text) {
        FactType type = fact.type();
        return switch (type) {
            case YES_NO -> Boolean.valueOf(text);
            case NUMBER -> Long.valueOf(text);
            case CODE -> text;
            case DAY -> LocalDate.parse(text);
        };
    }
}
