package no.fotfeste.access.door;

import java.sql.PreparedStatement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fotfeste.access.Purpose.Moment;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.log.CurrentOutlet;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Identifier;
import no.fotfeste.kernel.ParcelId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells row security, for one transaction, who looks and what the door has opened. */
final class RowSecurity {

    private static final String TELL = """
            select set_config('fotfeste.viewer', ?, true),
                   set_config('fotfeste.opened_cases', ?, true),
                   set_config('fotfeste.opened_parcels', ?, true),
                   set_config('fotfeste.emergency_of', ?, true)
            """;

    /** The snapshot has to be asked for before anything else, and costs no trip of its own when both go together. */
    private static final String TELL_OF_ONE_MOMENT = "set transaction isolation level repeatable read; " + TELL;

    private final JdbcTemplate database;
    private final Moment moment;
    private @Nullable Told told;

    RowSecurity(JdbcTemplate database, Moment moment) {
        this.database = database;
        this.moment = moment;
    }

    /** What row security knows at the moment. */
    private record Told(
            Optional<AccountId> viewer, Set<CaseId> cases, Set<ParcelId> parcels, Optional<AccountId> emergencyOf) {}

    void tell(Optional<Viewer> viewer, Set<CaseId> cases, Set<ParcelId> parcels, Optional<Viewer> emergencyOf) {
        Told telling = new Told(
                viewer.map(Viewer::account), Set.copyOf(cases), Set.copyOf(parcels), emergencyOf.map(Viewer::account));
        if (telling.equals(told)) {
            return;
        }
        boolean first = told == null;
        database.execute(first && moment == Moment.ONE ? TELL_OF_ONE_MOMENT : TELL, (PreparedStatement statement) -> {
            statement.setString(1, telling.viewer().map(AccountId::toString).orElse(""));
            statement.setString(2, written(cases));
            statement.setString(3, written(parcels));
            // With the page, which tells what was done: it is kept with what is changed.
            statement.setString(
                    4,
                    telling.emergencyOf()
                            .map(account -> account + " " + CurrentOutlet.name())
                            .orElse(""));
            return statement.execute();
        });
        told = telling;
    }

    private static String written(Set<? extends Identifier> identifiers) {
        return identifiers.stream().map(each -> each.value().toString()).collect(Collectors.joining(","));
    }
}
