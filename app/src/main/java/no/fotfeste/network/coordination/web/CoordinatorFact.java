package no.fotfeste.network.coordination.web;

import java.util.List;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseHeading;
import no.fotfeste.web.DirectionIsolation;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The coordinator, in the head of the case. */
@Component
class CoordinatorFact implements CaseHeading {

    private static final int AFTER_LANGUAGE = 40;

    private final CoordinationPresenter spells;

    CoordinatorFact(CoordinationPresenter spells) {
        this.spells = spells;
    }

    @Override
    public Optional<HeadingFact> fact(OpenCase opened, Page page) {
        String who = spells.of(opened, page).stream()
                .filter(CoordinationPeriodRow::present)
                .findFirst()
                .map(spell -> spell.person().isEmpty()
                        ? spell.body()
                        : DirectionIsolation.joined(", ", List.of(spell.person(), spell.body())))
                .orElseGet(() -> page.text("network.coordination.nobody"));
        return Optional.of(new HeadingFact(page.text("network.coordination.fact"), who));
    }

    @Override
    public int order() {
        return AFTER_LANGUAGE;
    }

    @Override
    public int statements() {
        return 3;
    }
}
