package no.fotfeste.access;

import java.sql.Types;
import java.util.Optional;
import java.util.Set;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.vault.SearchTokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what a case can be asked for in an emergency: keyed hashes, which say nothing to whoever reads them. */
final class References {

    private final JdbcClient database;

    References(JdbcClient database) {
        this.database = database;
    }

    /** In one statement: a case that is changed gets all of them anew. */
    void replace(CaseId caseId, Set<Token> references, Optional<Token> familyName) {
        database.sql("""
                        with gone as (delete from access.case_reference where case_id = :caseId)
                        insert into access.case_reference (case_id, kind, token)
                        select :caseId, 'PERSON', reference from unnest(:references::bytea[]) as each (reference)
                        union all
                        select :caseId, 'FAMILY_NAME', name from (select :familyName::bytea as name) given where name is not null
                        """)
                .param("caseId", caseId.value())
                .param("references", references.stream().map(Token::bytes).toArray(byte[][]::new))
                .param("familyName", familyName.map(Token::bytes).orElse(null), Types.BINARY)
                .update();
    }
}
