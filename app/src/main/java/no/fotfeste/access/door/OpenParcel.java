package no.fotfeste.access.door;

import java.util.Optional;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.vault.Cipher;
import org.springframework.modulith.NamedInterface;

/** What was shared with one body on one occasion, opened by the sender or by the receiver. It does not open the case. */
@NamedInterface("door")
public final class OpenParcel {

    private final ParcelId id;
    private final CaseId caseId;
    private final Optional<Viewer> viewer;
    private final OpenedTransaction transaction;
    private final Cipher cipher;

    OpenParcel(ParcelId id, CaseId caseId, Optional<Viewer> viewer, OpenedTransaction transaction) {
        this.id = id;
        this.caseId = caseId;
        this.viewer = viewer;
        this.transaction = transaction;
        this.cipher = transaction.parcelCipher(id);
    }

    /** The parcel. */
    public ParcelId id() {
        return id;
    }

    /** The case it comes from: needed as key of rows, never shown to the receiver. */
    public CaseId caseId() {
        return caseId;
    }

    /** Who opened it; empty when a timer or an event did. */
    public Optional<Viewer> viewer() {
        return viewer;
    }

    /** Seals a text with the parcel's key: sender and receiver can read it. */
    public Sealed seal(String text) {
        return transaction.seal(cipher, text);
    }

    /** Reads a text of the parcel; one that was changed outside the system reads as {@link no.fotfeste.vault.DamageService#MARK}. */
    public String unseal(Sealed sealed) {
        return transaction.read(cipher, sealed);
    }
}
