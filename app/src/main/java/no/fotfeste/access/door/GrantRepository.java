package no.fotfeste.access.door;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fotfeste.access.Role;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.kernel.TimeOrderedUuid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say who may see what. */
@Component
class GrantRepository {

    private final JdbcClient database;

    GrantRepository(JdbcClient database) {
        this.database = database;
    }

    /**
     * A parcel that is open now.
     *
     * @param closedTo the accounts at the receiver that it is closed to for a conflict of interest
     */
    record OpenNow(CaseId caseId, BodyId receiver, Set<Role> roles, Set<UUID> closedTo) {}

    List<AccessDecision.Grant> openOf(CaseId caseId) {
        return database.sql("""
                        select g.*, array(select access.conflicts_of(:caseId)) as closed_to
                        from access.grants_of(:caseId) g
                        """)
                .param("caseId", caseId.value())
                .query((row, number) -> grant(row))
                .list();
    }

    /** The same for many cases, in one statement. */
    Map<UUID, List<AccessDecision.Grant>> openOf(Collection<UUID> cases) {
        Map<UUID, List<AccessDecision.Grant>> open = new HashMap<>();
        database.sql("""
                        select asked.id, g.*, array(select access.conflicts_of(asked.id)) as closed_to
                        from unnest(:cases) as asked (id)
                        cross join lateral access.grants_of(asked.id) g
                        """).param("cases", cases.toArray(UUID[]::new)).query(row -> {
            open.computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                    .add(grant(row));
        });
        return open;
    }

    /** Those of these parcels that are open now, in one statement. */
    Map<UUID, OpenNow> openParcels(Collection<UUID> parcels) {
        Map<UUID, OpenNow> open = new HashMap<>();
        database.sql("""
                        select asked.id, p.*, array(select access.conflicts_of(p.case_id)) as closed_to
                        from unnest(:parcels) as asked (id)
                        cross join lateral access.parcel_of(asked.id) p
                        """).param("parcels", parcels.toArray(UUID[]::new)).query(row -> {
            open.put(row.getObject("id", UUID.class), openNow(row));
        });
        return open;
    }

    private static AccessDecision.Grant grant(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("open_until");
        Array members = row.getArray("members");
        return new AccessDecision.Grant(
                GrantKind.valueOf(row.getString("kind")),
                row.getObject("body_id", UUID.class),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                Optional.ofNullable(until).map(Timestamp::toInstant),
                roles(row),
                members == null ? Optional.empty() : Optional.of(Set.of((UUID[]) members.getArray())),
                closedTo(row));
    }

    private static OpenNow openNow(ResultSet row) throws SQLException {
        return new OpenNow(
                new CaseId(row.getObject("case_id", UUID.class)),
                new BodyId(row.getObject("body_id", UUID.class)),
                roles(row),
                closedTo(row));
    }

    private static Set<UUID> closedTo(ResultSet row) throws SQLException {
        return Set.of((UUID[]) row.getArray("closed_to").getArray());
    }

    /** A role that this program does not know may do nothing. */
    private static Set<Role> roles(ResultSet row) throws SQLException {
        List<String> written = Arrays.asList((String[]) row.getArray("roles").getArray());
        return Arrays.stream(Role.values())
                .filter(role -> written.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<OpenNow> openParcel(ParcelId parcel) {
        return database.sql("""
                        select p.*, array(select access.conflicts_of(p.case_id)) as closed_to
                        from access.parcel_of(:parcel) p
                        """)
                .param("parcel", parcel.value())
                .query((row, number) -> openNow(row))
                .optional();
    }

    void give(CaseId caseId, GrantKind kind, BodyId body) {
        database.sql("""
                        insert into access.case_grant (case_id, id, kind, body_id, reason)
                        select :caseId, :id, :kind, :body, :kind
                        where not exists (
                            select from access.case_grant g
                            where g.case_id = :caseId and g.kind = :kind and g.body_id = :body and g.open_until is null)
                        """)
                .param("caseId", caseId.value())
                .param("id", TimeOrderedUuid.next())
                .param("kind", kind.name())
                .param("body", body.value())
                .update();
    }

    void endCoordination(CaseId caseId, List<BodyId> except) {
        database.sql("""
                        update access.case_grant
                        set open_until = now()
                        where case_id = :caseId and kind = 'COORDINATION' and open_until is null
                          and body_id <> all (:except)
                        """)
                .param("caseId", caseId.value())
                .param("except", except.stream().map(BodyId::value).toArray(UUID[]::new))
                .update();
    }

    void makeParcel(CaseId caseId, ParcelId parcel, BodyId receiver) {
        database.sql("insert into access.parcel (case_id, id, body_id) values (:caseId, :parcel, :receiver)")
                .param("caseId", caseId.value())
                .param("parcel", parcel.value())
                .param("receiver", receiver.value())
                .update();
    }

    void closeParcel(CaseId caseId, ParcelId parcel) {
        database.sql("""
                        update access.parcel set open_until = now()
                        where case_id = :caseId and id = :parcel and open_until is null
                        """)
                .param("caseId", caseId.value())
                .param("parcel", parcel.value())
                .update();
    }

    void openParcelAgain(CaseId caseId, ParcelId parcel) {
        database.sql("update access.parcel set open_until = null where case_id = :caseId and id = :parcel")
                .param("caseId", caseId.value())
                .param("parcel", parcel.value())
                .update();
    }
}
