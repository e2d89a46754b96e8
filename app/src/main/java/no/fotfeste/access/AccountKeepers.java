package no.fotfeste.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.directory.Keepers;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the directory which accounts work where. */
@Component
class AccountKeepers implements Keepers {

    private final CurrentViewer current;
    private final JdbcClient database;
    private final Clock clock;

    AccountKeepers(CurrentViewer current, JdbcClient database, Clock clock) {
        this.current = current;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public @Nullable Keeper current() {
        return current.find()
                .map(viewer -> new Keeper(viewer.account(), viewer.body(), part(viewer.role())))
                .orElse(null);
    }

    /** Also whoever has not chosen a password, or waits for a new one: a body is nobody else's meanwhile. */
    @Override
    public Set<BodyId> withSomebody(Collection<BodyId> bodies) {
        return Set.copyOf(database.sql("""
                        select distinct a.body_id from access.account a
                        where a.body_id = any(:bodies) and a.role not in ('ADMINISTRATOR', 'AUDITOR') and
                        """ + AccountService.OPEN_TODAY)
                .param("bodies", bodies.stream().map(BodyId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new BodyId(row.getObject("body_id", UUID.class)))
                .list());
    }

    @Override
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, display_name from access.account where id = any(:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Part part(Role role) {
        return switch (role) {
            case CENTRE_WORKER, CENTRE_LEADER, COORDINATOR, SERVICE_CONTACT -> Part.KEEPS;
            case ADMINISTRATOR -> Part.ADMINISTERS;
            case AUDITOR -> Part.READS;
        };
    }
}
