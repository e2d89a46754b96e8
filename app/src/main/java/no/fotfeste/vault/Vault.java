package no.fotfeste.vault;

import com.google.crypto.tink.Aead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes and finds the keys of cases and of parcels shared from them.
 *
 * <p>Only the door uses it: a key's row is behind the same row security as the case it belongs to, so a key can be read only
 * where the case may be.
 */
@Component
public class Vault {

    private final JdbcClient database;
    private final Aead wrapping;
    private final KeptCiphers kept = new KeptCiphers();

    Vault(JdbcClient database, KeyFile keyFile) {
        this.database = database;
        this.wrapping = keyFile.wrapping();
    }

    /** Makes the key of a new case. */
    public Cipher makeCaseKey(CaseId caseId) {
        return make(caseId, caseId);
    }

    /** Makes the key of a new parcel of a case. */
    public Cipher makeParcelKey(CaseId caseId, ParcelId parcelId) {
        return make(caseId, parcelId);
    }

    /** A key for a case, wrapped but not yet kept: for loading many cases at once, where the caller writes the row. */
    public FreshKey fresh(CaseId caseId) {
        WrappedKey fresh = WrappedKey.fresh(caseId.value(), wrapping);
        return new FreshKey(fresh.unwrap(wrapping), Sealed.of(fresh.bytes()));
    }

    /**
     * A key that no row keeps yet.
     *
     * @param wrapped what belongs in {@code vault.key}
     */
    public record FreshKey(Cipher cipher, Sealed wrapped) {}

    /** The ciphers of these cases; a case whose key the database does not show is left out. */
    public Map<CaseId, Cipher> ofCases(Collection<CaseId> cases) {
        Map<CaseId, Cipher> found = new HashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (CaseId caseId : cases) {
            Cipher cipher = kept.find(caseId.value());
            if (cipher == null) {
                missing.add(caseId.value());
            } else {
                found.put(caseId, cipher);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(fetch(missing));
        }
        return found;
    }

    private Map<CaseId, Cipher> fetch(List<UUID> cases) {
        Map<CaseId, Cipher> fetched = new HashMap<>();
        database.sql("select id, wrapped from vault.key where case_id = any(:ids) and id = case_id")
                .param("ids", cases.toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    fetched.put(new CaseId(id), keep(id, row.getBytes("wrapped")));
                });
        return fetched;
    }

    /**
     * The cipher of a parcel.
     *
     * @throws IllegalStateException if the database does not show the key here
     */
    public Cipher ofParcel(ParcelId parcelId) {
        UUID id = parcelId.value();
        Cipher cipher = kept.find(id);
        return cipher != null
                ? cipher
                : database.sql("select wrapped from vault.key where id = :id")
                        .param("id", id)
                        .query(byte[].class)
                        .optional()
                        .map(wrapped -> keep(id, wrapped))
                        .orElseThrow(() -> new IllegalStateException("The parcel's key is out of reach"));
    }

    private Cipher make(CaseId caseId, Identifier id) {
        WrappedKey fresh = WrappedKey.fresh(id.value(), wrapping);
        database.sql("insert into vault.key (case_id, id, wrapped) values (:caseId, :id, :wrapped)")
                .param("caseId", caseId.value())
                .param("id", id.value())
                .param("wrapped", fresh.bytes())
                .update();
        return keep(id.value(), fresh.bytes());
    }

    private Cipher keep(UUID id, byte[] wrapped) {
        try {
            Cipher cipher = WrappedKey.of(id, wrapped).unwrap(wrapping);
            kept.keep(id, cipher);
            return cipher;
        } catch (DamagedSeal damaged) {
            return Cipher.lost(damaged);
        }
    }
}
