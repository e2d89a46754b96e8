package no.fotfeste.access;

import java.util.Optional;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.vault.Cipher;

/** What was shared with one body on one occasion, opened by the sender or by the receiver. It does not open the case. */
public final class OpenParcel {

    private final ParcelId id;
    private final CaseId caseId;
    private final Optional<Viewer> viewer;
    private final Cipher cipher;

    OpenParcel(ParcelId id, CaseId caseId, Optional<Viewer> viewer, Cipher cipher) {
        this.id = id;
        this.caseId = caseId;
        this.viewer = viewer;
        this.cipher = cipher;
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
        return cipher.seal(text);
    }

    /**
     * Reads a text of the parcel.
     *
     * @throws no.fotfeste.vault.DamagedSeal if it was changed outside the system
     */
    public String unseal(Sealed sealed) {
        return cipher.unseal(sealed);
    }
}
