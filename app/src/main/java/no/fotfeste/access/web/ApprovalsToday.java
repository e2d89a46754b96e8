package no.fotfeste.access.web;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Role;
import no.fotfeste.access.signin.ApprovalService;
import no.fotfeste.web.Audience;
import no.fotfeste.web.Page;
import no.fotfeste.web.TodayEntry;
import no.fotfeste.web.TodayPlace;
import no.fotfeste.web.TodaySection;
import no.fotfeste.web.TodaySource;
import org.springframework.stereotype.Component;

/** Asks whoever knows them whether somebody is to have an account. A worker at a centre is never asked. */
@Component
class ApprovalsToday implements TodaySource {

    private final CurrentViewer current;
    private final ApprovalService approvals;

    ApprovalsToday(CurrentViewer current, ApprovalService approvals) {
        this.current = current;
        this.approvals = approvals;
    }

    @Override
    public int statements() {
        return 1;
    }

    @Override
    public List<TodaySection> today(Page page) {
        if (!page.mayReach(Audience.SIGNED_IN) || current.get().role() == Role.CENTRE_WORKER) {
            return List.of();
        }
        List<TodayEntry> entries = approvals.waitingFor(current.get()).stream()
                .map(waiting -> {
                    LocalDate day =
                            LocalDate.ofInstant(waiting.at(), page.clock().getZone());
                    return new TodayEntry(
                            page.text(
                                    "access.approval.kind." + waiting.kind().name(),
                                    waiting.whose().reveal()),
                            page.text("access.approval.today"),
                            page.days(day),
                            ApprovalRoutes.all(),
                            day.toEpochDay() - page.today().toEpochDay(),
                            true);
                })
                .toList();
        return entries.isEmpty() ? List.of() : List.of(TodaySection.of(TodayPlace.MUST_BE_DONE, entries));
    }
}
