package no.fotfeste.casefile;

import java.time.LocalDate;
import java.util.List;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.Sealed;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clients have said, in their own words, dated. */
@Component
public class OwnWords {

    private final JdbcClient database;

    OwnWords(JdbcClient database) {
        this.database = database;
    }

    /** Writes down what the client said. */
    public void add(OpenCase opened, Quotation said) {
        database.sql("""
                        insert into casefile.own_words (case_id, id, said_on, how, words)
                        values (:caseId, :id, :saidOn, :how, :words)
                        """)
                .param("caseId", opened.id().value())
                .param("id", TimeOrderedUuid.next())
                .param("saidOn", said.saidOn())
                .param("how", said.how().name())
                .param("words", opened.seal(said.words().reveal()).bytes())
                .update();
    }

    /** The latest first. */
    public List<Quotation> of(OpenCase opened, int most) {
        return database.sql("""
                        select said_on, how, words
                        from casefile.own_words
                        where case_id = :caseId
                        order by said_on desc, id desc
                        limit :most
                        """)
                .param("caseId", opened.id().value())
                .param("most", most)
                .query((row, number) -> new Quotation(
                        row.getObject("said_on", LocalDate.class),
                        WayOfSaying.valueOf(row.getString("how")),
                        opened.unseal(Sealed.of(row.getBytes("words")))))
                .list();
    }
}
