package no.fotfeste.access.door;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.vault.Cipher;
import org.springframework.modulith.NamedInterface;

/**
 * A case that the door has opened, for as long as the transaction lasts.
 *
 * <p>Everything that reads or changes what belongs to a case asks for one. Only {@link Door} makes them, so code that goes
 * round the door does not compile.
 */
@NamedInterface("door")
public final class OpenCase {

    private final CaseId id;
    private final Optional<Viewer> viewer;
    private final Purpose purpose;
    private final Optional<Instant> brokenUntil;
    private final OpenedTransaction transaction;
    private final Map<Class<?>, Object> fetched = new HashMap<>();

    OpenCase(
            CaseId id,
            Optional<Viewer> viewer,
            Purpose purpose,
            Optional<Instant> brokenUntil,
            OpenedTransaction transaction) {
        this.id = id;
        this.viewer = viewer;
        this.purpose = purpose;
        this.brokenUntil = brokenUntil;
        this.transaction = transaction;
    }

    /** The case. */
    public CaseId id() {
        return id;
    }

    /** Who opened it; empty when a timer or an event did. */
    public Optional<Viewer> viewer() {
        return viewer;
    }

    /** Why it was opened. */
    public Purpose purpose() {
        return purpose;
    }

    /** Until when it is open in an emergency, to somebody who otherwise may not see it; empty for everybody else. */
    public Optional<Instant> brokenUntil() {
        return brokenUntil;
    }

    /**
     * The power to change who may see this case, or something of it.
     *
     * @throws OnlyToHelp if something is open in an emergency in the same transaction: nobody, and nothing that follows from what they
     *     do, changes by it who may see a case
     */
    public WhoSees whoSees() {
        transaction.emergency().ifPresent(broken -> {
            throw new OnlyToHelp(broken);
        });
        return new WhoSees(this, transaction);
    }

    /** Seals a text with the case's key. */
    public Sealed seal(String text) {
        return transaction.seal(cipher(), text);
    }

    /** Reads a text of the case; one that was changed outside the system reads as {@link no.fotfeste.vault.DamageService#MARK}. */
    public String unseal(Sealed sealed) {
        return transaction.read(cipher(), sealed);
    }

    /** Seals a file with the case's key. */
    public Sealed sealBytes(byte[] content) {
        return cipher().sealBytes(content);
    }

    /**
     * Gives back a file of the case.
     *
     * @throws no.fotfeste.vault.DamagedSeal if it was changed outside the system
     */
    public byte[] unsealBytes(Sealed sealed) {
        return cipher().unsealBytes(sealed);
    }

    /** Opens a parcel of this case from the sender's side. */
    public OpenParcel parcel(ParcelId parcel) {
        return new OpenParcel(parcel, id, viewer, transaction);
    }

    /** The bodies that have a part in the case, also while it is closed to a circle. */
    public Set<BodyId> bodies() {
        return transaction.bodies(id);
    }

    /** The named people that the case is closed to; nobody when it is open to whole bodies. */
    public Set<AccountId> circle() {
        return transaction.circle(id);
    }

    /**
     * Fetches something once for as long as the case is open, however many panels of a page ask. Who changes it in between says
     * so with {@link #forget}.
     *
     * @param what names the thing by its type
     */
    public <T> T once(Class<T> what, Supplier<T> fetch) {
        Object found = fetched.get(what);
        if (found == null) {
            T fresh = fetch.get();
            fetched.put(what, fresh);
            return fresh;
        }
        return what.cast(found);
    }

    /** Something fetched before has changed: whoever asks next gets it anew. */
    public void forget(Class<?> what) {
        fetched.remove(what);
    }

    /** Others may have changed the case meanwhile: everything is fetched anew. */
    public void forgetAll() {
        fetched.clear();
    }

    private Cipher cipher() {
        return transaction.caseCipher(id);
    }
}
