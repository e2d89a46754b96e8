package no.fotfeste.access.emergency;

import java.util.Optional;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.DoorTransactions;
import no.fotfeste.access.log.AccessLog;
import no.fotfeste.access.log.CurrentOutlet;
import no.fotfeste.kernel.CaseId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Opens cases in an emergency for somebody who otherwise may not see them, for three hours by the database's clock.
 *
 * <p>It answers nothing: whether there was such a case shows only in that it is there afterwards, and a case that something
 * stronger keeps closed stays as unknown as one that never was. That somebody asked is in the log before anything is looked for.
 */
@NamedInterface("emergency")
@Component
public class BreakGlass {

    private final CurrentViewer current;
    private final AccessLog log;
    private final DoorTransactions transactions;
    private final BreakGlassRepository rows;

    BreakGlass(CurrentViewer current, AccessLog log, DoorTransactions transactions, BreakGlassRepository rows) {
        this.current = current;
        this.log = log;
        this.transactions = transactions;
        this.rows = rows;
    }

    /** Opens what fits, if anything does. */
    public void open(EmergencyRequest emergency) {
        Viewer viewer = current.get();
        log.appendList(viewer, Purpose.BREAK_GLASS, 0);
        transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            rows.open(emergency, CurrentOutlet.name());
            for (CaseId caseId : rows.justOpened(viewer)) {
                opened.open(caseId, Optional.of(viewer));
                rows.keepWords(
                        caseId,
                        viewer,
                        opened.caseCipher(caseId)
                                .seal(emergency.words().reveal())
                                .bytes());
            }
            return emergency;
        });
    }
}
