package no.fotfeste.casefile.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.SealedCaseRow;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import no.fotfeste.vault.DamageService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How somebody a client is protected from lies in a row: all but the codes is sealed with the key of the case. */
final class SealedRelatedPersonRow {

    private SealedRelatedPersonRow() {}

    static StatementSpec write(StatementSpec statement, OpenCase opened, RelatedPerson person) {
        RelatedPerson.Identity identity = person.identity();
        RelatedPerson.Reach reach = person.reach();
        return statement
                .param("caseId", opened.id().value())
                .param("id", person.id().value())
                .param("relation", person.relation().name())
                .param("tie", person.tie().name())
                .param("name", opened.seal(identity.name().reveal()).bytes())
                .param("alias", sealed(opened, identity.alias()), Types.BINARY)
                .param("born", SealedCaseRow.sealed(opened, BirthDay.revealed(identity.born())), Types.BINARY)
                .param(
                        "identityNumber",
                        SealedCaseRow.sealed(opened, NationalIdentityNumber.revealed(identity.number())),
                        Types.BINARY)
                .param("phones", sealed(opened, reach.phones().map(phones -> String.join("\n", phones))), Types.BINARY)
                .param("email", sealed(opened, reach.email()), Types.BINARY)
                .param("address", sealed(opened, reach.address()), Types.BINARY)
                .param("municipality", SealedCaseRow.sealed(opened, municipality(reach)), Types.BINARY)
                .param("parental", person.parentalResponsibility());
    }

    static RelatedPerson read(OpenCase opened, ResultSet row) throws SQLException {
        String phones = text(opened, row, "phones");
        String municipality = text(opened, row, "municipality");
        Timestamp removed = row.getTimestamp("removed_at");
        return new RelatedPerson(
                new RelatedPersonId(row.getObject("id", UUID.class)),
                Relation.valueOf(row.getString("relation")),
                Tie.valueOf(row.getString("tie")),
                new RelatedPerson.Identity(
                        Secret.of(opened.unseal(Sealed.of(row.getBytes("name")))),
                        Secret.ofNullable(text(opened, row, "alias")),
                        BirthDay.ofNullable(text(opened, row, "born")),
                        NationalIdentityNumber.ofNullable(text(opened, row, "identity_number"))),
                new RelatedPerson.Reach(
                        Secret.of(phones == null ? List.of() : phones.lines().toList()),
                        Secret.ofNullable(text(opened, row, "email")),
                        Secret.ofNullable(text(opened, row, "address")),
                        municipality == null || municipality.equals(DamageService.MARK)
                                ? null
                                : new MunicipalityNumber(municipality)),
                row.getBoolean("parental_responsibility"),
                removed == null ? null : removed.toInstant(),
                row.getInt("version"));
    }

    private static byte @Nullable [] sealed(OpenCase opened, @Nullable Secret<String> text) {
        return SealedCaseRow.sealed(opened, Secret.revealed(text));
    }

    private static @Nullable String municipality(RelatedPerson.Reach reach) {
        return reach.municipality() == null ? null : reach.municipality().value();
    }

    private static @Nullable String text(OpenCase opened, ResultSet row, String column) throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null ? null : opened.unseal(Sealed.of(sealed));
    }
}
