package no.fotfeste.access.recognition;

import java.util.List;
import java.util.Optional;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.DoorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the administrator where nobody may decide about a conflict of interest, because every leader is in one. */
@Component
public class MissingDeciders {

    private final CurrentViewer current;
    private final DoorTransactions transactions;
    private final JdbcClient database;

    MissingDeciders(CurrentViewer current, DoorTransactions transactions, JdbcClient database) {
        this.current = current;
        this.transactions = transactions;
        this.database = database;
    }

    /** What the bodies are called that need a leader from outside. Two statements. */
    public List<String> missingAt() {
        Viewer viewer = current.get();
        return transactions.join(opened -> {
            opened.show(Optional.of(viewer));
            return database.sql("""
                            select b.name
                            from access.bodies_without_decider() as lacking (id)
                            join directory.body_in_brief b on b.id = lacking.id
                            order by b.name
                            """).query(String.class).list();
        });
    }
}
