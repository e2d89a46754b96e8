package no.fotfeste.access.door;

import java.util.List;
import java.util.Set;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.vault.SearchTokens.Token;
import org.springframework.modulith.NamedInterface;

/**
 * The power to change who may see a case that is open, or something of it.
 *
 * <p>Only {@link OpenCase#whoSees()} gives it, and to nobody who has the case open in an emergency. Whatever gives a right, takes one
 * away, closes or opens takes it here, so that a service which forgets to ask does not compile; one that changes who sees by rows of
 * its own asks for it before it does.
 */
@NamedInterface("door")
public final class WhoSees {

    private final OpenCase opened;
    private final OpenedTransaction transaction;

    WhoSees(OpenCase opened, OpenedTransaction transaction) {
        this.opened = opened;
        this.transaction = transaction;
    }

    /** The case. */
    public CaseId id() {
        return opened.id();
    }

    /**
     * Lets the case be asked for in an emergency by these and nothing else.
     *
     * @param references tokens of whole names with the date of birth, and of the identity number
     * @param names tokens of how the client's last names sound: they find nothing, and are compared with who asks
     */
    public void knownBy(Set<Token> references, Set<Token> names) {
        transaction.knownBy(opened.id(), references, names);
    }

    /** Makes a parcel of this case that one body may read from now on, and opens it. */
    public OpenParcel share(ParcelId parcel, BodyId receiver) {
        return transaction.makeParcel(opened, parcel, receiver);
    }

    /** Ends the receiver's view of a parcel now. */
    public void closeParcel(ParcelId parcel) {
        transaction.closeParcel(opened.id(), parcel);
    }

    /** Lets the receiver of a parcel that was closed read it again, for as long as before. */
    public void openParcel(ParcelId parcel) {
        transaction.openParcel(opened.id(), parcel);
    }

    /** Lets a body, which now coordinates, see the case from now on. */
    public void grantCoordination(BodyId coordinating) {
        transaction.grant(opened.id(), GrantKind.COORDINATION, coordinating);
    }

    /** Ends every other body's coordination now. */
    public void endCoordinationExceptOf(List<BodyId> coordinating) {
        transaction.endCoordination(opened.id(), coordinating);
    }

    /** Closes the case to these people and nobody else, from now on. Who is left out loses it at once. */
    public void closeTo(Set<AccountId> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("A case that is closed to nobody is lost");
        }
        transaction.closeTo(opened.id(), people);
    }

    /** Opens the case again to the bodies that would see it without a circle. */
    public void openToBodies() {
        transaction.openToBodies(opened.id());
    }
}
