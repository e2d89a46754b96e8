package no.fotfeste.access.door;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.access.Viewer;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.vault.Cipher;
import no.fotfeste.vault.DamageService;
import no.fotfeste.vault.SearchTokens.Token;
import no.fotfeste.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the door has opened in one transaction: it tells row security, and finds the keys. */
public final class OpenedTransaction {

    private final RowSecurity rows;
    private final Vault vault;
    private final DamageService damages;
    private final GrantRepository grants;
    private final CircleRepository circles;
    private final EmergencyTokens references;
    private final Set<CaseId> cases = new LinkedHashSet<>();
    private final Set<ParcelId> parcels = new LinkedHashSet<>();
    private final Map<CaseId, Cipher> ciphers = new HashMap<>();
    private @Nullable Emergency emergency;

    OpenedTransaction(
            RowSecurity rows, JdbcClient database, Vault vault, DamageService damages, GrantRepository grants) {
        this.rows = rows;
        this.vault = vault;
        this.damages = damages;
        this.grants = grants;
        this.circles = new CircleRepository(database);
        this.references = new EmergencyTokens(database);
    }

    public void show(Optional<Viewer> viewer) {
        tell(viewer);
    }

    public void open(CaseId caseId, Optional<Viewer> viewer) {
        cases.add(caseId);
        tell(viewer);
    }

    /** From here until it ends, nothing in this transaction changes who sees what; what else is changed is noted as done in the emergency. */
    void openInEmergency(CaseId caseId, Viewer viewer) {
        emergency = new Emergency(caseId, viewer);
        open(caseId, Optional.of(viewer));
    }

    private record Emergency(CaseId caseId, Viewer viewer) {}

    /** A case that is open in an emergency in this transaction. */
    Optional<CaseId> emergency() {
        return Optional.ofNullable(emergency).map(Emergency::caseId);
    }

    public void open(ParcelId parcel, Optional<Viewer> viewer) {
        parcels.add(parcel);
        tell(viewer);
    }

    private void tell(Optional<Viewer> viewer) {
        rows.tell(viewer, cases, parcels, Optional.ofNullable(emergency).map(Emergency::viewer));
    }

    void makeCaseKey(CaseId caseId) {
        ciphers.put(caseId, vault.makeCaseKey(caseId));
    }

    OpenParcel makeParcel(OpenCase opened, ParcelId parcel, BodyId receiver) {
        grants.makeParcel(opened.id(), parcel, receiver);
        vault.makeParcelKey(opened.id(), parcel);
        return new OpenParcel(parcel, opened.id(), opened.viewer(), this);
    }

    void closeParcel(CaseId caseId, ParcelId parcel) {
        grants.closeParcel(caseId, parcel);
    }

    void openParcel(CaseId caseId, ParcelId parcel) {
        grants.openParcelAgain(caseId, parcel);
    }

    void grant(CaseId caseId, GrantKind kind, BodyId body) {
        grants.give(caseId, kind, body);
    }

    void endCoordination(CaseId caseId, List<BodyId> except) {
        grants.endCoordination(caseId, except);
    }

    Set<AccountId> circle(CaseId caseId) {
        return circles.of(caseId);
    }

    Set<BodyId> bodies(CaseId caseId) {
        return circles.bodies(caseId);
    }

    void closeTo(CaseId caseId, Set<AccountId> people) {
        circles.close(caseId, people);
    }

    void openToBodies(CaseId caseId) {
        circles.open(caseId);
    }

    void knownBy(CaseId caseId, Set<Token> known, Set<Token> names) {
        references.replace(caseId, known, names);
    }

    void prepare(Collection<CaseId> wanted) {
        ciphers.putAll(vault.ofCases(wanted));
    }

    /** Whether the key of a case has been fetched. */
    boolean canRead(CaseId caseId) {
        return ciphers.containsKey(caseId);
    }

    public Cipher caseCipher(CaseId caseId) {
        if (!ciphers.containsKey(caseId)) {
            prepare(List.of(caseId));
        }
        Cipher cipher = ciphers.get(caseId);
        if (cipher == null) {
            throw new IllegalStateException("The case's key is out of reach: the case is not open here");
        }
        return cipher;
    }

    String read(Cipher cipher, Sealed sealed) {
        return damages.read(cipher, sealed);
    }

    Sealed seal(Cipher cipher, String text) {
        return damages.seal(cipher, text);
    }

    Cipher parcelCipher(ParcelId parcel) {
        return vault.ofParcel(parcel);
    }
}
