package no.fotfeste.access.web;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.log.AuditQueries;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** What an auditor begins the day with: alerts that nobody has asked about. */
@Component
class AuditToday implements TodaySource {

    private final Door door;
    private final AuditQueries audits;

    AuditToday(Door door, AuditQueries audits) {
        this.door = door;
        this.audits = audits;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!page.mayReach(Audience.AUDITOR)) {
            return List.of();
        }
        List<TodayEntry> entries = door.look(Purpose.TODAY, audits::alerts).stream()
                .filter(alert -> alert.seenAt() == null)
                .map(alert -> entry(alert, page))
                .toList();
        return entries.isEmpty() ? List.of() : List.of(TodaySection.of(TodayPlace.MUST_BE_DONE, entries));
    }

    private static TodayEntry entry(AuditQueries.Alert alert, Page page) {
        LocalDate day = LocalDate.ofInstant(alert.at(), page.clock().getZone());
        return new TodayEntry(
                page.text("access.alert." + alert.kind(), alert.number()),
                page.text("access.audit.who", alert.who().reveal(), alert.place()),
                page.days(day),
                AuditRoutes.audit(),
                day.toEpochDay() - page.today().toEpochDay(),
                false);
    }

    /** Who looks, and the alerts. */
    @Override
    public int statements() {
        return 2;
    }
}
