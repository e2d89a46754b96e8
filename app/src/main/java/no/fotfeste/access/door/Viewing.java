package no.fotfeste.access.door;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import org.springframework.modulith.NamedInterface;

/** A look over many cases at once: the database shows only rows that the viewer may see. For lists, boards and search. */
@NamedInterface("door")
public final class Viewing {

    private final Viewer viewer;
    private final OpenedTransaction transaction;
    private final Set<Identifier> shown = new HashSet<>();

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
        cases.stream().filter(transaction::canRead).forEach(shown::add);
    }

    /** Reads a text of a case in the list; {@link #prepare} first, or this makes a statement of its own. */
    public String unseal(CaseId caseId, Sealed sealed) {
        shown.add(caseId);
        return transaction.read(transaction.caseCipher(caseId), sealed);
    }

    /** Reads a text of a parcel in the list. */
    public String unseal(ParcelId parcel, Sealed sealed) {
        shown.add(parcel);
        return transaction.read(transaction.parcelCipher(parcel), sealed);
    }

    /** The cases and parcels that something was read of, or is about to be. */
    Set<Identifier> shown() {
        return Set.copyOf(shown);
    }
}
