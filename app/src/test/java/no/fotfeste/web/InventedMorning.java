package no.fotfeste.web;

import java.util.List;

/** A morning like the one of the sketches, with invented people. */
final class InventedMorning implements TodaySource {

    @Override
    public List<TodaySection> today(Page page) {
        return List.of(
                TodaySection.of(
                        TodayPlace.APPOINTMENTS,
                        List.of(entry("Samtale, tolk på skjerm", "Linn · kl. 10.30", "30 min", 1))),
                TodaySection.of(
                        TodayPlace.UNOWNED,
                        List.of(
                                entry("Hvem følger opp etter utflytting", "Rom 2 · flytter torsdag", "5 dager", 5),
                                entry("Skoleplass for gutt 9 år", "Linn · flytter til Elvdal", "3 dager", 3))),
                TodaySection.of(
                        TodayPlace.WAITING,
                        List.of(
                                entry("Boligkontoret i Elvdal", "Linn · ofte 31 dager", "18 dager", 1),
                                entry("DPS, inntakssamtale", "Dagbruker B · mottatt", "41 dager", 2))),
                TodaySection.of(
                        TodayPlace.MUST_BE_DONE,
                        List.of(
                                new TodayEntry("Trusselkartlegging", "Rom 6 · kom i går", "i dag", "/cases", 0, true),
                                entry("Voldsalarm utløper", "Rom 2", "om 6 dager", 6))),
                TodaySection.of(
                        TodayPlace.COMES_AND_GOES,
                        List.of(entry("Kvinne med baby, fra legevakta", "Rom 3 er klart", "ca. kl. 13", 1))));
    }

    @Override
    public int statements() {
        return 0;
    }

    private static TodayEntry entry(String title, String detail, String figure, long weight) {
        return new TodayEntry(title, detail, figure, "/cases", weight, false);
    }
}
