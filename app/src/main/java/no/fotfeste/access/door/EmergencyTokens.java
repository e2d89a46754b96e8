package no.fotfeste.access.door;

import java.util.Set;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.vault.SearchTokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what a case can be asked for in an emergency: keyed hashes, which say nothing to whoever reads them. */
public final class EmergencyTokens {

    private final JdbcClient database;

    EmergencyTokens(JdbcClient database) {
        this.database = database;
    }

    /** In one statement: a case that is changed gets all of them anew. */
    void replace(CaseId caseId, Set<Token> references, Set<Token> names) {
        database.sql("""
                        with gone as (delete from access.case_reference where case_id = :caseId)
                        insert into access.case_reference (case_id, kind, token)
                        select :caseId, 'PERSON', reference from unnest(:references::bytea[]) as each (reference)
                        union all
                        select :caseId, 'FAMILY_NAME', name from unnest(:names::bytea[]) as each (name)
                        """)
                .param("caseId", caseId.value())
                .param("references", bytes(references))
                .param("names", bytes(names))
                .update();
    }

    public static byte[][] bytes(Set<Token> tokens) {
        return tokens.stream().map(Token::bytes).toArray(byte[][]::new);
    }
}
