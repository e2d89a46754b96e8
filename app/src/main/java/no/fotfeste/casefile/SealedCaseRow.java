package no.fotfeste.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.UUID;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.NationalIdentityNumber;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a case lies in its row: what names or reaches the person is sealed. */
public final class SealedCaseRow {

    private SealedCaseRow() {}

    static ClientCase read(OpenCase opened, ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new ClientCase(
                opened.id(),
                new FamilyId(row.getObject("family_id", UUID.class)),
                CaseKind.valueOf(row.getString("kind")),
                ClientDetails.kept(
                        opened.unseal(Sealed.of(row.getBytes("known_as"))),
                        unsealed(opened, row.getBytes("full_name")),
                        unsealed(opened, row.getBytes("identity_number")),
                        unsealed(opened, row.getBytes("born")),
                        row.getBoolean("stays_anonymous"),
                        row.getString("language"),
                        Interpreter.valueOf(row.getString("interpreter")),
                        ContactKind.valueOf(row.getString("contact_kind")),
                        unsealed(opened, row.getBytes("safe_contact")),
                        unsealed(opened, row.getBytes("must_not_happen"))),
                Protection.ofWritten(row.getString("protection")),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getInt("version"));
    }

    /** Writes what can be changed of it. */
    static StatementSpec write(StatementSpec statement, OpenCase opened, ClientDetails client) {
        return statement
                .param("knownAs", opened.seal(client.knownAs().reveal()).bytes())
                .param("fullName", sealed(opened, Secret.revealed(client.fullName())), Types.BINARY)
                .param(
                        "identityNumber",
                        sealed(opened, NationalIdentityNumber.revealed(client.identityNumber())),
                        Types.BINARY)
                .param("born", sealed(opened, BirthDay.revealed(client.born())), Types.BINARY)
                .param("staysAnonymous", client.staysAnonymous())
                .param("language", client.language())
                .param("interpreter", client.interpreter().name())
                .param("contactKind", client.contactKind().name())
                .param("safeContact", sealed(opened, Secret.revealed(client.safeContact())), Types.BINARY)
                .param("mustNotHappen", sealed(opened, Secret.revealed(client.mustNotHappen())), Types.BINARY);
    }

    public static byte @Nullable [] sealed(OpenCase opened, @Nullable String text) {
        return text == null || text.isBlank() ? null : opened.seal(text).bytes();
    }

    public static @Nullable Sealed sealed(byte @Nullable [] bytes) {
        return bytes == null ? null : Sealed.of(bytes);
    }

    private static @Nullable String unsealed(OpenCase opened, byte @Nullable [] bytes) {
        return bytes == null ? null : opened.unseal(Sealed.of(bytes));
    }
}
