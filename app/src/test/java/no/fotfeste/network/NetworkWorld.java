package no.fotfeste.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Purpose;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.access.door.OpenParcel;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.ParcelId;
import no.fotfeste.network.coordination.CoordinationService;
import no.fotfeste.network.coordination.Provision;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.RequestId;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestLine;
import no.fotfeste.network.request.RequestQueries;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.OwnMeasure;
import no.fotfeste.plan.PlanService;
import no.fotfeste.sharing.Consent;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.Understanding;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import org.jspecify.annotations.Nullable;

/** A fictional centre, the services around it, and one case: every test gets its own. Made by the test itself, so that it is in nobody's context. */
public class NetworkWorld {

    /** A municipality that exists; what stands in it here is invented. */
    public static final MunicipalityNumber MUNICIPALITY = new MunicipalityNumber("4601");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DirectoryEntries entries;
    private final People people;
    private final AccountService accounts;
    private final Door door;
    private final CaseService cases;
    private final RequestQueries lists;
    private final SharingDecisionService decisions;
    private final RequestService requests;
    private final PlanService plans;
    private final CoordinationService coordination;

    public NetworkWorld(
            DirectoryEntries entries,
            People people,
            AccountService accounts,
            Door door,
            CaseService cases,
            RequestQueries lists,
            SharingDecisionService decisions,
            RequestService requests,
            PlanService plans,
            CoordinationService coordination) {
        this.plans = plans;
        this.coordination = coordination;
        this.decisions = decisions;
        this.requests = requests;
        this.entries = entries;
        this.people = people;
        this.accounts = accounts;
        this.door = door;
        this.cases = cases;
        this.lists = lists;
    }

    public BodyId body(ServiceType type) {
        String name = type.code() + " Eksempel " + NUMBER.incrementAndGet();
        return entries.add(Body.named(name, type, MUNICIPALITY, Level.MUNICIPAL))
                .id();
    }

    public Contact contact(BodyId body) {
        return entries.add(Contact.named(
                "Kontakt Eksempel " + NUMBER.incrementAndGet(), "", body, LocalDate.now(MovableClock.INSTANCE)));
    }

    /** The one who is asked when nobody else in the municipality answers. */
    public Contact contactLevel() {
        Contact contact = contact(body(ServiceType.MUNICIPAL_CONTACT));
        entries.setContactLevel(MUNICIPALITY, contact.id());
        return contact;
    }

    public List<RequestLine> inbox(Viewer viewer) {
        return accounts.actingAs(viewer, () -> door.look(Purpose.LIST, lists::inbox));
    }

    public Viewer at(BodyId body, Role role) {
        return people.at(body, role);
    }

    public Viewer worker() {
        return at(body(ServiceType.CRISIS_CENTRE), Role.CENTRE_WORKER);
    }

    public CaseId newCase(Viewer worker) {
        return accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    /** A case with something in it for each: a measure that nobody owns, a service that coordinates, and one that has been asked. */
    public CaseId caseThatConcerns(Viewer worker, BodyId coordinating, BodyId asked) {
        CaseId caseId = newCase(worker);
        as(worker, caseId, opened -> {
            plans.propose(
                    opened,
                    new OwnMeasure(
                            "Kommunal bolig",
                            Track.PRACTICAL,
                            Milestone.HOME,
                            ServiceType.HOUSING_OFFICE,
                            null,
                            Set.of()));
            coordination.decide(opened, coordinating, null, Provision.MUNICIPAL_COORDINATION, null, false);
            return send(opened, request(asked));
        });
        return caseId;
    }

    public <T> T as(Viewer viewer, CaseId caseId, Function<OpenCase, T> work) {
        return accounts.actingAs(viewer, () -> door.open(caseId, Purpose.CHANGE, work));
    }

    /** Looks, as a page does: everything that is read stood so at one moment. */
    public <T> T reading(Viewer viewer, CaseId caseId, Function<OpenCase, T> work) {
        return accounts.actingAs(viewer, () -> door.open(caseId, Purpose.READ, work));
    }

    public <T> T receiving(Viewer viewer, ParcelId parcel, Function<OpenParcel, T> work) {
        return accounts.actingAs(viewer, () -> door.openParcel(parcel, Purpose.ANSWER_REQUEST, work));
    }

    /** Sends what the one it is about has said yes to. */
    public RequestId send(OpenCase opened, NewRequest asked) {
        consent(opened, asked);
        return requests.send(opened, asked);
    }

    /** The one it is about says yes, for a month. */
    public DecisionId consent(OpenCase opened, NewRequest asked) {
        LocalDate today = LocalDate.now(MovableClock.INSTANCE);
        return decisions.decide(
                opened,
                asked.receiver(),
                NewDecision.consent(
                        asked.kinds(), "", today, today.plusMonths(1), Consent.own("nb", Understanding.OWN_WORDS)));
    }

    public static NewRequest request(BodyId receiver) {
        return request(RequestKind.REQUEST, receiver, null);
    }

    public static NewRequest request(RequestKind kind, BodyId receiver, @Nullable MeasureId measure) {
        return new NewRequest(
                kind,
                measure,
                "housing.deposit",
                receiver,
                null,
                "Kan hun få garanti for depositum?",
                List.of(Piece.of(PieceKind.KNOWN_AS, "Linn")),
                null);
    }
}
