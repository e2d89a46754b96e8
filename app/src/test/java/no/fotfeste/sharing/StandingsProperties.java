package no.fotfeste.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.Property;

/** Whatever is decided, refused, withdrawn or left to expire, in any order: what may be told is what stands, and nothing else. */
class StandingsProperties {

    private static final List<PieceKind> KINDS =
            List.of(PieceKind.KNOWN_AS, PieceKind.QUESTION, PieceKind.SAFE_CONTACT);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    /** Something somebody does: decides on a ground or refuses, takes back an earlier decision, or lets days pass. */
    record Act(Kind kind, boolean refuses, Ground ground, Set<PieceKind> kinds, int number) {}

    enum Kind {
        DECIDE,
        WITHDRAW,
        PASS
    }

    private static List<Act> acts(Chance chance) {
        return chance.list(
                0,
                25,
                () -> new Act(
                        chance.of(Kind.class),
                        chance.onceIn(3),
                        chance.of(Ground.class),
                        chance.some(1, KINDS),
                        chance.between(0, 12)));
    }

    @Property
    void tellsExactlyWhatThoseWhoRememberWouldTell(Chance chance) {
        SharingRules standings = SharingRules.NONE;
        Memory memory = new Memory();
        List<DecisionId> made = new ArrayList<>();
        LocalDate today = BEGIN;
        for (Act act : acts(chance)) {
            switch (act.kind()) {
                case DECIDE -> {
                    List<SharingRule> fresh = fresh(act, today);
                    if (standings.hindering(fresh).isEmpty()) {
                        standings = standings.and(fresh);
                        memory.decide(fresh);
                        made.add(fresh.getFirst().decision());
                    } else {
                        assertThat(memory.refuses(act.kinds())).isTrue();
                    }
                }
                case WITHDRAW -> {
                    if (!made.isEmpty()) {
                        DecisionId back = made.get(act.number() % made.size());
                        standings = standings.without(back);
                        memory.withdraw(back);
                    }
                }
                case PASS -> today = today.plusDays(act.number());
            }
            assertThat(standings.allowedOn(today).keySet()).isEqualTo(memory.allowed(today));
        }
    }

    @Property
    void aNoIsNeverOverheardByAYesThatWasThereBefore(Chance chance) {
        SharingRules standings = SharingRules.NONE;
        for (Act act : acts(chance)) {
            List<SharingRule> fresh = fresh(act, BEGIN);
            standings = standings.hindering(fresh).isEmpty() ? standings.and(fresh) : standings;
        }
        DecisionId no = DecisionId.next();
        List<SharingRule> refusal = KINDS.stream()
                .map(kind -> new SharingRule(no, kind, null, BEGIN, null, false))
                .toList();
        SharingRules after = standings.and(refusal);
        after.allowedOn(BEGIN)
                .values()
                .forEach(decision -> assertThat(after.all())
                        .filteredOn(standing -> standing.decision().equals(decision))
                        .noneMatch(SharingRule::givesWayToANo));
    }

    /** Consents hold for a week; everything else until somebody says otherwise. */
    private static List<SharingRule> fresh(Act act, LocalDate today) {
        DecisionId id = DecisionId.next();
        boolean consent = !act.refuses() && act.ground() == Ground.CONSENT;
        return act.kinds().stream()
                .map(kind -> new SharingRule(
                        id,
                        kind,
                        act.refuses() ? null : act.ground(),
                        today,
                        consent ? today.plusDays(7) : null,
                        false))
                .toList();
    }

    /** The same, kept as somebody with a pencil would: every no and every yes that still counts. */
    private static final class Memory {

        private final List<SharingRule> noes = new ArrayList<>();
        private final List<SharingRule> yeses = new ArrayList<>();

        void decide(List<SharingRule> fresh) {
            for (SharingRule each : fresh) {
                if (each.ground() == null) {
                    noes.add(each);
                    yeses.removeIf(yes -> yes.kind() == each.kind() && yes.givesWayToANo());
                } else {
                    if (each.ground() == Ground.CONSENT) {
                        noes.removeIf(no -> no.kind() == each.kind());
                    }
                    yeses.add(each);
                }
            }
        }

        void withdraw(DecisionId back) {
            noes.removeIf(no -> no.decision().equals(back));
            yeses.removeIf(yes -> yes.decision().equals(back));
        }

        boolean refuses(Set<PieceKind> kinds) {
            return noes.stream().anyMatch(no -> kinds.contains(no.kind()));
        }

        Set<PieceKind> allowed(LocalDate day) {
            Set<PieceKind> allowed = EnumSet.noneOf(PieceKind.class);
            yeses.stream()
                    .filter(yes -> yes.until() == null || !yes.until().isBefore(day))
                    .forEach(yes -> allowed.add(yes.kind()));
            return allowed;
        }
    }
}
