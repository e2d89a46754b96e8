package no.fotfeste.access;

import java.util.Collection;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;

/** A look over many cases at once: the database shows only rows that the viewer may see. For lists, boards and search. */
public final class Viewing {

    private final Viewer viewer;
    private final OpenedTransaction transaction;

    Viewing(Viewer viewer, OpenedTransaction transaction) {
        this.viewer = viewer;
        this.transaction = transaction;
    }

    /** Who is looking. */
    public Viewer viewer() {
        return viewer;
    }

    /** Fetches the keys of these cases in one statement. */
    public void prepare(Collection<CaseId> cases) {
        transaction.prepare(cases);
    }

    /** Reads a text of a case in the list; {@link #prepare} first, or this makes a statement of its own. */
    public String unseal(CaseId caseId, Sealed sealed) {
        return transaction.caseCipher(caseId).unseal(sealed);
    }

    /** Reads a text of a parcel in the list. */
    public String unseal(ParcelId parcel, Sealed sealed) {
        return transaction.parcelCipher(parcel).unseal(sealed);
    }
}
