package no.fotfeste.access.emergency;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.DoorTransactions;
import no.fotfeste.access.log.AccessLog;
import no.fotfeste.access.log.CurrentOutlet;
import no.fotfeste.access.recognition.AccountRecognition;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.vault.OwnCiphers;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Opens cases in an emergency for somebody who otherwise may not see them, for three hours by the database's clock.
 *
 * <p>It answers nothing: whether there was such a case shows only in that it is there afterwards. A case that something stronger keeps
 * closed, and one that waits for a second person, stay as unknown as one that never was. That somebody asked is in the log, and
 * counted, before anything is looked for.
 */
@NamedInterface("emergency")
@Component
public class BreakGlass {

    private final CurrentViewer current;
    private final AccessLog log;
    private final DoorTransactions transactions;
    private final BreakGlassRepository rows;
    private final OwnCiphers ciphers;
    private final AccountRecognition recognition;

    BreakGlass(
            CurrentViewer current,
            AccessLog log,
            DoorTransactions transactions,
            BreakGlassRepository rows,
            OwnCiphers ciphers,
            AccountRecognition recognition) {
        this.current = current;
        this.log = log;
        this.transactions = transactions;
        this.rows = rows;
        this.ciphers = ciphers;
        this.recognition = recognition;
    }

    /**
     * Opens what fits, if anything does, or asks a second person where nobody opens alone.
     *
     * @return from when on it can be asked again, where there had been too many questions and nothing was looked for
     */
    public Optional<Instant> open(EmergencyRequest emergency) {
        Viewer viewer = current.get();
        log.appendList(viewer, Purpose.BREAK_GLASS, 0);
        // Counted and kept before anything is looked for: whatever becomes of the rest, it was tried.
        BreakGlassRepository.Counted counted = transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            return rows.count(emergency, CurrentOutlet.name());
        });
        if (counted.againAt().isEmpty()) {
            recognition.compareNow(viewer.account());
            look(emergency, counted.attempt(), viewer);
        }
        return counted.againAt();
    }

    private void look(EmergencyRequest emergency, UUID attempt, Viewer viewer) {
        Sealed words = ciphers.of(viewer.account()).seal(emergency.words().reveal());
        transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            rows.open(emergency, attempt, words, CurrentOutlet.name());
            for (CaseId caseId : rows.justOpened(viewer)) {
                opened.open(caseId, Optional.of(viewer));
                rows.keepWords(
                        caseId,
                        viewer.account(),
                        opened.caseCipher(caseId)
                                .seal(emergency.words().reveal())
                                .bytes());
            }
            return emergency;
        });
    }
}
