package no.fotfeste.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.queue.MeasureQueue;
import no.fotfeste.plan.queue.MeasureQueueLine;
import no.fotfeste.testing.Chance;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is asked on I dag to begin what cannot begin: each measure knows whether it waits. */
@IntegrationTest
class WaitingMeasuresTests {

    private static final int TWO_AT_ONCE = 5;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    MeasureQueue queue;

    PlanWorld world;

    @BeforeEach
    void someoneIsReceived() {
        world = new PlanWorld(application);
    }

    @Test
    void whatWaitsIsAskedForWhenTheFirstIsDone() {
        MeasureId deposit = world.own("Søke om depositum");
        MeasureId move = after("Flytte inn", Set.of(deposit));
        assertThat(asked()).contains(deposit).doesNotContain(move);
        end(deposit);
        assertThat(asked()).contains(move).doesNotContain(deposit);
    }

    @Test
    void whatIsTakenUpAgainIsWaitedForAgain() {
        MeasureId deposit = world.own("Søke om depositum");
        MeasureId move = after("Flytte inn", Set.of(deposit));
        end(deposit);
        Owner owner = world.body(ServiceType.HOUSING_OFFICE, "Per Prøve").owner();
        world.inCase(opened -> world.plans().agree(opened, deposit, owner, world.today()));
        assertThat(asked()).doesNotContain(move);
    }

    @Test
    void whatWasWaitedForAndIsWithdrawnHoldsNothingUp() {
        MeasureId deposit = world.own("Søke om depositum");
        MeasureId move = after("Flytte inn", Set.of(deposit));
        world.inCase(opened -> database.sql("delete from plan.measure where case_id = :case and id = :id")
                .param("case", opened.id().value())
                .param("id", deposit.value())
                .update());
        assertThat(asked()).contains(move);
    }

    @Test
    void ofTwoWhoFinishAtTheSameMomentOneSeesBoth() throws Exception {
        for (int i = 0; i < TWO_AT_ONCE; i++) {
            List<MeasureId> first = Stream.of("Skaffe bankkonto", "Søke om depositum")
                    .map(world::own)
                    .toList();
            MeasureId move = after("Flytte inn", Set.copyOf(first));
            CyclicBarrier together = new CyclicBarrier(first.size());
            CompletableFuture.allOf(first.stream()
                            .map(each -> CompletableFuture.runAsync(() -> {
                                await(together);
                                end(each);
                            }))
                            .toArray(CompletableFuture[]::new))
                    .get();
            assertThat(asked()).contains(move);
        }
    }

    @Property(tries = 12)
    void everyMeasureKnowsWhetherItWaits(Chance chance) {
        world = new PlanWorld(application);
        Owner owner = world.body(ServiceType.HOUSING_OFFICE, "Per Prøve").owner();
        world.know(Map.of("contactBan", "WISHED", "immediateDanger", "true"));
        for (int i = 0; i < 10; i++) {
            List<Measure> all = world.inCase(world.plans()::measures);
            Measure one = chance.of(all);
            switch (chance.between(0, 3)) {
                case 0 ->
                    after(
                            "Noe eget",
                            Set.copyOf(List.of(one.id(), chance.of(all).id())));
                case 1 -> world.know(Map.of("immediateDanger", String.valueOf(chance.onceIn(2))));
                default -> take(one, owner);
            }
            assertThat(wronglyTold()).as("after step %d", i).isEmpty();
        }
    }

    private void take(Measure one, Owner owner) {
        if (one.state().after(MeasureAction.Kind.CANCEL).isPresent()) {
            end(one.id());
        } else if (one.state().after(MeasureAction.Kind.AGREE).isPresent()) {
            world.inCase(opened -> world.plans().agree(opened, one.id(), owner, world.today()));
        }
    }

    private void end(MeasureId id) {
        world.inCase(opened -> world.plans().take(opened, id, new MeasureAction.Cancel(WhyNot.MOVED_AWAY, "")));
    }

    private MeasureId after(String title, Set<MeasureId> waitsFor) {
        OwnMeasure own =
                new OwnMeasure(title, Track.PRACTICAL, Milestone.HOME, ServiceType.HOUSING_OFFICE, null, waitsFor);
        return world.inCase(opened -> world.plans().propose(opened, own));
    }

    /** What I dag would ask for if it had room for all of it. */
    private List<MeasureId> asked() {
        int room = Integer.MAX_VALUE;
        return world.as(
                world.worker,
                () -> application.getBean(Door.class).look(Purpose.TODAY, viewing -> {
                    assertThat(queue.lines(viewing, world.today()))
                            .extracting(MeasureQueueLine::caseId)
                            .allMatch(world.caseId::equals);
                    return database.sql("select id from plan.measure_queue(:body, :until, :room)")
                            .param("body", viewing.viewer().body().value())
                            .param("until", world.today())
                            .param("room", room)
                            .query((row, number) -> new MeasureId(row.getObject("id", UUID.class)))
                            .list();
                }));
    }

    private List<String> wronglyTold() {
        return world.inCase(opened -> database.sql("""
                        select coalesce(m.step_code, 'own') || ' ' || m.waits
                        from plan.measure m
                        where m.case_id = :case
                          and m.waits <> exists (
                              select from plan.measure_waits_for w
                              join plan.measure before on before.case_id = w.case_id and before.id = w.waits_for
                              where w.case_id = m.case_id and w.measure_id = m.id
                                and before.state not in ('DONE', 'DECLINED', 'CANCELLED'))
                        """)
                .param("case", opened.id().value())
                .query(String.class)
                .list());
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException apart) {
            throw new IllegalStateException(apart);
        }
    }
}
