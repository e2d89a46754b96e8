package no.fotfeste.access.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.DoorTransactions;
import no.fotfeste.access.recognition.AccountRecognition.Source;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.Cipher;
import no.fotfeste.vault.OwnCiphers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * What whoever is signed in tells of themselves and of those they are close to. Row security shows it to them alone, and it is
 * sealed; others, the administrator among them, have only keyed hashes. Nobody is told what was found by it.
 */
@NamedInterface("recognition")
@Component
public class OwnRelationService {

    private final CurrentViewer current;
    private final DoorTransactions transactions;
    private final JdbcClient database;
    private final OwnCiphers ciphers;
    private final AccountRecognition recognition;

    OwnRelationService(
            CurrentViewer current,
            DoorTransactions transactions,
            JdbcClient database,
            OwnCiphers ciphers,
            AccountRecognition recognition) {
        this.current = current;
        this.transactions = transactions;
        this.database = database;
        this.ciphers = ciphers;
        this.recognition = recognition;
    }

    /** What they have told of themselves. */
    public OwnIdentity identity() {
        return own(viewer -> database.sql("""
                        select identity_number, born, municipality from access.own_identity where account_id = :account
                        """)
                .param("account", viewer.account().value())
                .query((row, number) -> known(cipher(viewer), row))
                .optional()
                .orElse(OwnIdentity.NOTHING));
    }

    /** Tells of themselves. */
    public void tell(OwnIdentity identity) {
        own(viewer -> {
            Cipher cipher = cipher(viewer);
            database.sql("""
                            insert into access.own_identity (account_id, identity_number, born, municipality)
                            values (:account, :number, :born, :municipality)
                            on conflict (account_id) do update
                            set identity_number = :number, born = :born, municipality = :municipality,
                                version = own_identity.version + 1
                            """)
                    .param("account", viewer.account().value())
                    .param(
                            "number",
                            sealed(cipher, NationalIdentityNumber.revealed(identity.identityNumber())),
                            Types.BINARY)
                    .param("born", sealed(cipher, BirthDay.revealed(identity.born())), Types.BINARY)
                    .param("municipality", sealed(cipher, municipality(identity)), Types.BINARY)
                    .update();
            recognition.replace(
                    viewer.account(), Source.SELF, viewer.account().value(), traits(viewer.displayName(), identity));
            recognition.look(viewer.account());
            return identity;
        });
    }

    /** Those they have told of, by the order they did. */
    public List<OwnRelation> all() {
        return own(viewer -> database.sql("""
                        select id, name, identity_number, born, municipality
                        from access.own_relation
                        where account_id = :account
                        order by id
                        """)
                .param("account", viewer.account().value())
                .query((row, number) -> new OwnRelation(
                        row.getObject("id", UUID.class),
                        Secret.of(cipher(viewer).unseal(Sealed.of(row.getBytes("name")))),
                        known(cipher(viewer), row)))
                .list());
    }

    /** Tells of somebody. */
    public void add(OwnRelation relation) {
        own(viewer -> {
            Cipher cipher = cipher(viewer);
            database.sql("""
                            insert into access.own_relation (account_id, id, name, identity_number, born, municipality)
                            values (:account, :id, :name, :number, :born, :municipality)
                            """)
                    .param("account", viewer.account().value())
                    .param("id", relation.id())
                    .param("name", cipher.seal(relation.name().reveal()).bytes())
                    .param(
                            "number",
                            sealed(
                                    cipher,
                                    NationalIdentityNumber.revealed(
                                            relation.known().identityNumber())),
                            Types.BINARY)
                    .param(
                            "born",
                            sealed(cipher, BirthDay.revealed(relation.known().born())),
                            Types.BINARY)
                    .param("municipality", sealed(cipher, municipality(relation.known())), Types.BINARY)
                    .update();
            recognition.replace(
                    viewer.account(),
                    Source.RELATIVE,
                    relation.id(),
                    traits(relation.name().reveal(), relation.known()));
            recognition.look(viewer.account());
            return relation;
        });
    }

    /** Takes back what was told of somebody. A case that was closed by it stays closed until a leader lifts it. */
    public void remove(UUID relation) {
        own(viewer -> {
            recognition.forget(viewer.account(), Source.RELATIVE, relation);
            return database.sql("delete from access.own_relation where account_id = :account and id = :id")
                    .param("account", viewer.account().value())
                    .param("id", relation)
                    .update();
        });
    }

    private <T> T own(Function<Viewer, T> work) {
        Viewer viewer = current.get();
        return transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            return work.apply(viewer);
        });
    }

    private Cipher cipher(Viewer viewer) {
        return ciphers.of(viewer.account());
    }

    private static PersonTraits traits(String name, OwnIdentity known) {
        return new PersonTraits(
                List.of(name),
                known.born(),
                known.identityNumber(),
                known.municipality() == null ? Set.of() : Set.of(known.municipality()));
    }

    private static OwnIdentity known(Cipher cipher, ResultSet row) throws SQLException {
        String municipality = text(cipher, row.getBytes("municipality"));
        return new OwnIdentity(
                NationalIdentityNumber.ofNullable(text(cipher, row.getBytes("identity_number"))),
                BirthDay.ofNullable(text(cipher, row.getBytes("born"))),
                municipality == null ? null : new MunicipalityNumber(municipality));
    }

    private static @Nullable String municipality(OwnIdentity known) {
        return known.municipality() == null ? null : known.municipality().value();
    }

    private static byte @Nullable [] sealed(Cipher cipher, @Nullable String text) {
        return text == null ? null : cipher.seal(text).bytes();
    }

    private static @Nullable String text(Cipher cipher, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.unseal(Sealed.of(sealed));
    }
}
