package no.fotfeste.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.DeclineReason;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.OwnMeasure;
import no.fotfeste.plan.PlanService;
import no.fotfeste.stay.DepartureCondition;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.ShownToSomebody;
import no.fotfeste.testing.Visits;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What an answer leads to elsewhere: in the plan, and before somebody moves out. */
@IntegrationTest
class FollowUpTests {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    PlanService plans;

    @Autowired
    Visits visits;

    @Autowired
    List<DepartureCondition> conditions;

    NetworkWorld world;
    Viewer worker;
    CaseId caseId;

    @BeforeEach
    void aCase() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        caseId = world.newCase(worker);
    }

    @Test
    void aMeasureThatSomebodyDeclinedIsNobodysAndLoudAgain() {
        Contact nav = world.contact(world.body(ServiceType.NAV));
        MeasureId measure = world.as(
                worker,
                caseId,
                opened -> plans.propose(
                        opened,
                        new OwnMeasure("Prøvetiltak", Track.LEGAL, Milestone.INCOME, ServiceType.NAV, null, Set.of())));
        Request sent = send(RequestKind.REQUEST, nav, measure);
        assertThat(requireNonNull(find(measure).owner()).contact()).isEqualTo(nav.id());
        answer(nav, sent, new RequestAction.Decline(DeclineReason.NO_CAPACITY, ""));
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(find(measure).owner()).isNull());
        assertThat(find(measure).agreement().unownedSince()).isNotNull();
        assertThat(visits.as(worker).text("/cases/" + caseId)).contains("Ingen eier dette", "Prøvetiltak");
    }

    @Test
    void nobodyHasAcceptedBeforeTheyHave() {
        Contact unit = world.contact(world.body(ServiceType.COORDINATING_SERVICE));
        assertThat(handOver().met()).isFalse();
        assertThat(handOver().path()).endsWith("/hand-over");
        Request sent = send(RequestKind.HAND_OVER, unit, null);
        assertThat(handOver().met()).isFalse();
        assertThat(handOver().path()).endsWith("/requests/" + sent.id());
        answer(unit, sent, new RequestAction.Accept(unit.name().reveal(), unit.id(), ""));
        assertThat(handOver().met()).isTrue();
    }

    private Request send(RequestKind kind, Contact to, @Nullable MeasureId measure) {
        NewRequest asked =
                new NewRequest(kind, measure, "OTHER", to.body(), to.id(), "Kan dere ta dette?", List.of(), null);
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, asked)).orElseThrow());
    }

    private void answer(Contact by, Request sent, RequestAction move) {
        Viewer viewer = world.at(by.body(), Role.COORDINATOR);
        Request read = world.receiving(viewer, sent.parcel(), answers::open);
        world.receiving(viewer, sent.parcel(), parcel -> {
            answers.answer(parcel, read.version(), move);
            return true;
        });
    }

    private Measure find(MeasureId measure) {
        return world.as(worker, caseId, opened -> plans.measure(opened, measure));
    }

    private DepartureCondition.Answer handOver() {
        DepartureCondition condition = conditions.stream()
                .filter(each -> each.name().equals("HAND_OVER_ACCEPTED"))
                .findFirst()
                .orElseThrow();
        Page page = beans.createBean(ShownToSomebody.class).page(worker);
        return world.as(worker, caseId, opened -> condition.ask(opened, page));
    }
}
