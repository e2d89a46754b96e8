package no.fotfeste.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.Circumstances;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.TimeOrderedUuid;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.testing.People;
import org.springframework.context.ApplicationContext;

/** A centre worker with a case, and helpers in the directory: all plainly fictional. */
final class PlanWorld {

    static final MunicipalityNumber MUNICIPALITY = new MunicipalityNumber("0301");

    private final ApplicationContext application;
    final Viewer worker;
    final CaseId caseId;

    PlanWorld(ApplicationContext application) {
        this.application = application;
        BodyAndPerson centre = body(ServiceType.CRISIS_CENTRE, "Test Senter");
        this.worker = application.getBean(People.class).at(centre.owner().body(), Role.CENTRE_WORKER);
        this.caseId = newCase(worker);
    }

    /** A body with one person in it. */
    record BodyAndPerson(Body body, Owner owner) {}

    CaseId newCase(Viewer viewer) {
        return as(
                viewer,
                () -> application.getBean(CaseService.class).receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    BodyAndPerson body(ServiceType type, String person) {
        DirectoryEntries directory = application.getBean(DirectoryEntries.class);
        Body body = directory.add(
                Body.named("Prøvekontor " + TimeOrderedUuid.next(), type, MUNICIPALITY, Body.Level.MUNICIPAL));
        Contact contact = directory.add(Contact.named(person, "rådgiver", body.id(), today()));
        return new BodyAndPerson(body, new Owner(body.id(), contact.id()));
    }

    LocalDate today() {
        return LocalDate.now(application.getBean(Clock.class));
    }

    <T> T inCase(Function<OpenCase, T> work) {
        return as(worker, () -> application.getBean(Door.class).open(caseId, Purpose.CHANGE, work));
    }

    <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return application.getBean(AccountService.class).actingAs(viewer, work);
    }

    /** Notes facts and looks at once at what they ask for. */
    void know(Map<String, String> facts) {
        inCase(opened -> {
            application.getBean(Circumstances.class).note(opened, facts);
            plans().renew(opened);
            return opened.id();
        });
    }

    void noLongerKnow(String fact) {
        inCase(opened -> {
            application.getBean(Circumstances.class).withdraw(opened, fact);
            plans().renew(opened);
            return opened.id();
        });
    }

    PlanService plans() {
        return application.getBean(PlanService.class);
    }

    Measure step(String code) {
        return inCase(opened -> plans().ofStep(opened, code).orElseThrow());
    }

    boolean has(String code) {
        return inCase(opened -> plans().ofStep(opened, code).isPresent());
    }

    MeasureId own(String title) {
        return inCase(opened -> plans().propose(
                        opened,
                        new OwnMeasure(
                                title, Track.PRACTICAL, Milestone.HOME, ServiceType.HOUSING_OFFICE, null, Set.of())));
    }
}
