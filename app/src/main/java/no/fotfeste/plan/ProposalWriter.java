package no.fotfeste.plan;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.kernel.PlainText;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.pathway.Due;
import no.fotfeste.pathway.Proposal;
import no.fotfeste.pathway.Proposals;
import no.fotfeste.pathway.Reconciliation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a renewal changes, in a handful of statements however many proposals there are. */
@Component
class ProposalWriter {

    private final JdbcClient database;

    ProposalWriter(JdbcClient database) {
        this.database = database;
    }

    /** A step that stands in the plan already. */
    @PlainText
    record Present(String code, UUID id, boolean undecided) {}

    Set<Present> present(OpenCase opened) {
        return database.sql("""
                        select step_code, id, state = 'PROPOSED' and owner_body is null as undecided
                        from plan.measure where case_id = :caseId and step_code is not null
                        """)
                .param("caseId", opened.id().value())
                .query((row, number) -> new Present(
                        row.getString("step_code"), row.getObject("id", UUID.class), row.getBoolean("undecided")))
                .set();
    }

    void write(OpenCase opened, Reconciliation change, Proposals now, Instant moment) {
        if (!change.withdraw().isEmpty()) {
            withdraw(opened, change.withdraw());
        }
        if (!change.add().isEmpty()) {
            add(opened, change.add(), moment);
        }
        if (!change.keep().isEmpty()) {
            refresh(opened, change.keep());
        }
        connect(opened, now);
    }

    private void withdraw(OpenCase opened, Set<String> codes) {
        database.sql("""
                        delete from plan.measure
                        where case_id = :caseId and step_code = any(:codes) and state = 'PROPOSED' and owner_body is null
                        """)
                .param("caseId", opened.id().value())
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /** What is proposed after its day is due at once, and late from the day after. A day that the law has set stays what it is. */
    private void add(OpenCase opened, List<Proposal> added, Instant moment) {
        UUID[] ids = Stream.generate(TimeOrderedUuid::next).limit(added.size()).toArray(UUID[]::new);
        columns(added, database.sql("""
                        insert into plan.measure (
                            case_id, id, step_code, step_version, track, milestone, service_type, because, due_on,
                            state, state_since, unowned_since, proposed_at)
                        select :caseId, id, code, version, track, milestone, service,
                               coalesce(string_to_array(nullif(because, ''), E'\\n'), '{}'),
                               case when due is null or by_law then due
                                   else greatest(due, (cast(:now as timestamptz) at time zone 'Europe/Oslo')::date) end,
                               'PROPOSED', :now, :now, :now
                        from unnest(:ids::uuid[], :codes::text[], :versions::int[], :tracks::text[], :milestones::text[],
                                    :services::text[], :because::text[], :due::date[], :byLaw::boolean[])
                             as each (id, code, version, track, milestone, service, because, due, by_law)
                        on conflict (case_id, step_code) where step_code is not null do nothing
                        """))
                .param("caseId", opened.id().value())
                .param("ids", ids)
                .param(
                        "tracks",
                        texts(added, proposal -> proposal.step().place().track().name()))
                .param(
                        "milestones",
                        texts(
                                added,
                                proposal -> proposal.step().place().milestone().name()))
                .param("now", Timestamp.from(moment))
                .update();
        database.sql("""
                        insert into plan.measure_event (case_id, id, measure_id, happened_at, turn, to_state)
                        select :caseId, event, measure, :now, 'PROPOSE', 'PROPOSED'
                        from unnest(:events::uuid[], :ids::uuid[]) as each (event, measure)
                        where exists (select from plan.measure m where m.case_id = :caseId and m.id = measure)
                        """)
                .param("caseId", opened.id().value())
                .param(
                        "events",
                        Stream.generate(TimeOrderedUuid::next).limit(ids.length).toArray(UUID[]::new))
                .param("ids", ids)
                .param("now", Timestamp.from(moment))
                .update();
    }

    /** Undecided proposals get today's reasons, day and version of the step. */
    private void refresh(OpenCase opened, List<Proposal> kept) {
        columns(kept, database.sql("""
                        update plan.measure m
                        set step_version = each.version, service_type = each.service,
                            due_on = case when each.due is null or each.by_law then each.due
                                else greatest(each.due, (m.proposed_at at time zone 'Europe/Oslo')::date) end,
                            because = coalesce(string_to_array(nullif(each.because, ''), E'\\n'), '{}')
                        from unnest(:codes::text[], :versions::int[], :services::text[], :because::text[], :due::date[],
                                    :byLaw::boolean[])
                             as each (code, version, service, because, due, by_law)
                        where m.case_id = :caseId and m.step_code = each.code
                          and m.state = 'PROPOSED' and m.owner_body is null
                        """)).param("caseId", opened.id().value()).update();
    }

    private void connect(OpenCase opened, Proposals now) {
        record Link(UUID measure, UUID waitsFor) {}
        Map<String, UUID> ids = new HashMap<>();
        present(opened).forEach(each -> ids.put(each.code(), each.id()));
        List<Link> links = new ArrayList<>();
        for (Proposal proposal : now.list()) {
            UUID measure = ids.get(proposal.code());
            for (String code : proposal.step().waitsFor()) {
                UUID waitsFor = ids.get(code);
                if (measure != null && waitsFor != null) {
                    links.add(new Link(measure, waitsFor));
                }
            }
        }
        database.sql("""
                        insert into plan.measure_waits_for (case_id, measure_id, waits_for)
                        select :caseId, measure, waits_for from unnest(:measures::uuid[], :waitsFor::uuid[])
                             as each (measure, waits_for)
                        on conflict do nothing
                        """)
                .param("caseId", opened.id().value())
                .param("measures", links.stream().map(Link::measure).toArray(UUID[]::new))
                .param("waitsFor", links.stream().map(Link::waitsFor).toArray(UUID[]::new))
                .update();
    }

    private static JdbcClient.StatementSpec columns(List<Proposal> proposals, JdbcClient.StatementSpec statement) {
        return statement
                .param("codes", texts(proposals, Proposal::code))
                .param(
                        "versions",
                        proposals.stream()
                                .map(proposal -> proposal.step().version())
                                .toArray(Integer[]::new))
                .param(
                        "services",
                        texts(
                                proposals,
                                proposal -> proposal.step().responsible().code()))
                .param("because", texts(proposals, ProposalWriter::because))
                .param("due", proposals.stream().map(ProposalWriter::due).toArray(Date[]::new))
                .param("byLaw", proposals.stream().map(ProposalWriter::isByLaw).toArray(Boolean[]::new));
    }

    private static String because(Proposal proposal) {
        return proposal.because().stream().map(PlanCatalogue::written).collect(Collectors.joining("\n"));
    }

    private static boolean isByLaw(Proposal proposal) {
        return proposal.step().due().filter(Due::setByLaw).isPresent();
    }

    private static @Nullable Date due(Proposal proposal) {
        return proposal.dueOn() == null ? null : Date.valueOf(proposal.dueOn());
    }

    private static String[] texts(List<Proposal> proposals, Function<Proposal, String> text) {
        return proposals.stream().map(text).toArray(String[]::new);
    }
}
