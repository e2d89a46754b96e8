package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.ClientDetails;
import no.fotfeste.casefile.ContactKind;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.Journal;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.casefile.NoteKind;
import no.fotfeste.casefile.OwnWords;
import no.fotfeste.casefile.Quotation;
import no.fotfeste.casefile.WayOfSaying;
import no.fotfeste.casefile.conflict.RelatedPerson;
import no.fotfeste.casefile.conflict.RelatedPersonService;
import no.fotfeste.casefile.conflict.Relation;
import no.fotfeste.casefile.conflict.Tie;
import no.fotfeste.casefile.protection.AddressGrade;
import no.fotfeste.casefile.protection.AddressService;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.FamilyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.pathway.Milestone;
import no.fotfeste.pathway.Track;
import no.fotfeste.plan.MeasureId;
import no.fotfeste.plan.OwnMeasure;
import no.fotfeste.plan.Owner;
import no.fotfeste.plan.PlanService;
import no.fotfeste.sharing.Consent;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.RecipientRepository;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.Understanding;
import no.fotfeste.sharing.register.Promise;
import no.fotfeste.sharing.register.PromiseRepository;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.testing.Centre;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Everybody and everything is called something in Arabic or Hebrew, and on every page each such name or text is kept apart from
 * what stands around it: no name turns a room number, a time or another name.
 */
@IntegrationTest
class RightToLeftTests {

    private static final MunicipalityNumber HERE = new MunicipalityNumber("5628");

    private static final String WORKER = "ليلى العاملة";
    private static final String CENTRE = "مركز النور";
    private static final String CLIENT = "سارة";
    private static final String CHILD = "يوسف";
    private static final String BODY = "مكتب السكن";
    private static final String CONTACT = "שרה כהן";
    private static final String PERPETRATOR = "كريم الوهمي";
    private static final String ROOM = "غرفة الورد";
    private static final String SECTION = "قسم النساء";
    private static final String MEASURE = "البحث عن مدرسة";
    private static final String QUESTION = "هل يمكنها الحصول على ضمان؟";
    private static final String NOTE = "اتصلت بالمدرسة.";
    private static final String WORDS = "أريد أن أنام بهدوء.";
    private static final String SAFE_CONTACT = "اتصل صباحا";
    private static final String MUST_NOT = "لا ترسل رسائل";
    private static final String STREET = "شارع الزيتون";
    private static final String PROMISE = "لا تخبر أحدا";
    private static final String OUTSIDE = "الجارة منى";

    private static final List<String> WHOLE = List.of(
            WORKER, CENTRE, CLIENT, CHILD, BODY, CONTACT, PERPETRATOR, ROOM, SECTION, MEASURE, NOTE, WORDS, OUTSIDE);

    @Autowired
    Visits visits;

    @Autowired
    AccountService accounts;

    @Autowired
    Centre centres;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    Journal journal;

    @Autowired
    OwnWords ownWords;

    @Autowired
    RelatedPersonService persons;

    @Autowired
    AddressService addresses;

    @Autowired
    PlanService plans;

    @Autowired
    SharingDecisionService decisions;

    @Autowired
    PromiseRepository promises;

    @Autowired
    RecipientRepository recipients;

    @Autowired
    RequestService requests;

    private final Set<String> seen = new LinkedHashSet<>();

    @Test
    void everyNameAndTextIsKeptApart() {
        Body centre = entries.add(Body.named(CENTRE, ServiceType.CRISIS_CENTRE, HERE, Level.MUNICIPAL));
        Body service = entries.add(Body.named(BODY, ServiceType.HOUSING_OFFICE, HERE, Level.MUNICIPAL));
        Contact contact = entries.add(Contact.named(CONTACT, "", service.id(), today()));
        Viewer worker = account(centre.id(), Role.CENTRE_WORKER);
        CaseId caseId = somebodyIsReceived(worker);
        String parcel = everythingIsWritten(worker, caseId, service, contact);

        List<String> faults = new ArrayList<>();
        visit(worker, pagesAbout(caseId, service), faults);
        visit(account(centre.id(), Role.CENTRE_LEADER), pagesAbout(caseId, service), faults);
        visit(
                account(service.id(), Role.SERVICE_CONTACT),
                List.of("/today", "/inbox", "/inbox/" + parcel, "/inbox/" + parcel + "/open"),
                faults);
        visit(account(centre.id(), Role.ADMINISTRATOR), List.of("/accounts", "/accounts/rights", "/directory"), faults);
        assertThat(faults).isEmpty();
        assertThat(seen).containsAll(WHOLE);
        assertThat(seen).contains(QUESTION, SAFE_CONTACT, MUST_NOT, PROMISE);
    }

    private Viewer account(BodyId body, Role role) {
        return accounts.create(
                new NewAccount("leftward-" + UUID.randomUUID(), People.PASSWORD, WORKER, body, null, role));
    }

    private CaseId somebodyIsReceived(Viewer worker) {
        NewClient client = new NewClient(
                FamilyId.next(),
                CaseKind.ADULT,
                ClientDetails.kept(
                        CLIENT,
                        null,
                        null,
                        "1990",
                        true,
                        "ar",
                        Interpreter.NEEDED,
                        ContactKind.AT_CENTRE,
                        SAFE_CONTACT,
                        MUST_NOT));
        CaseId caseId = centres.client(worker, client);
        RoomId room = centres.room(worker, centres.section(worker, SECTION), ROOM, 3);
        centres.movesIn(worker, caseId, client, room);
        NewClient child = NewClient.child(client.family(), CHILD, BirthDay.kept("2017"), "ar");
        centres.movesIn(worker, centres.client(worker, child), child, room);
        return caseId;
    }

    private String everythingIsWritten(Viewer worker, CaseId caseId, Body service, Contact contact) {
        return centres.in(worker, caseId, opened -> {
            journal.add(opened, NoteKind.NOTE, NOTE);
            ownWords.add(opened, new Quotation(today(), WayOfSaying.DIRECTLY, WORDS));
            addresses.note(opened, STREET + " 4", AddressGrade.ORDINARY);
            persons.add(opened, perpetrator());
            MeasureId measure = plans.propose(
                    opened,
                    new OwnMeasure(
                            MEASURE, Track.PRACTICAL, Milestone.HOME, ServiceType.HOUSING_OFFICE, null, Set.of()));
            plans.agree(opened, measure, new Owner(service.id(), contact.id()), today().plusDays(3));
            promises.add(
                    opened,
                    Promise.made(
                            recipients.named(opened, OUTSIDE).id(),
                            Promise.Kind.OTHER,
                            PROMISE,
                            CONTACT,
                            today(),
                            today().plusMonths(1)));
            NewRequest asked = new NewRequest(
                    RequestKind.REQUEST,
                    null,
                    "housing.deposit",
                    service.id(),
                    contact.id(),
                    QUESTION,
                    List.of(Piece.of(PieceKind.KNOWN_AS, CLIENT)),
                    null);
            decisions.decide(
                    opened,
                    service.id(),
                    NewDecision.consent(
                            asked.kinds(),
                            "",
                            today(),
                            today().plusMonths(1),
                            Consent.own("ar", Understanding.OWN_WORDS)));
            return requests.find(opened, requests.send(opened, asked))
                    .orElseThrow()
                    .parcel()
                    .toString();
        });
    }

    private static RelatedPerson perpetrator() {
        return RelatedPerson.known(
                Relation.PERPETRATOR,
                Tie.IN_LAW,
                RelatedPerson.Identity.named(PERPETRATOR, null),
                new RelatedPerson.Reach(Secret.of(List.of("+47 900 11 222")), null, Secret.of(STREET + " 7"), HERE));
    }

    private static List<String> pagesAbout(CaseId caseId, Body service) {
        List<String> pages = new ArrayList<>(List.of(
                "/today",
                "/cases",
                "/house",
                "/house/rooms",
                "/directory",
                "/directory?q=tana",
                "/directory?type=HOUSING_OFFICE",
                "/directory/municipalities/" + HERE.value(),
                "/directory/bodies/" + service.id(),
                "/inbox",
                "/account"));
        Handler.all().stream()
                .filter(handler ->
                        handler.isAskedWith("GET") && handler.address().startsWith(CaseAddress.CASE))
                .flatMap(handler -> handler.addresses(caseId.toString()).stream())
                .forEach(pages::add);
        return pages;
    }

    /** Also where a page of the case leads to: a request, a measure, a person. */
    private void visit(Viewer viewer, List<String> pages, List<String> faults) {
        Visitor visitor = visits.as(viewer);
        Set<String> known = new LinkedHashSet<>(pages);
        List<String> waiting = new ArrayList<>(pages);
        while (!waiting.isEmpty()) {
            String path = waiting.removeFirst();
            MockHttpServletResponse answer = visitor.get(path).getResponse();
            String type = answer.getContentType();
            if (answer.getStatus() != 200 || type == null || !type.startsWith("text/html")) {
                continue;
            }
            String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            WHOLE.stream().filter(page::contains).forEach(seen::add);
            Stream.of(QUESTION, SAFE_CONTACT, MUST_NOT, PROMISE)
                    .filter(page::contains)
                    .forEach(seen::add);
            IsolatedText.faults(page, WHOLE).forEach(fault -> faults.add(path + ": " + fault));
            linksOn(page).filter(known::add).forEach(waiting::add);
        }
    }

    private static Stream<String> linksOn(String page) {
        return Pattern.compile("href=\"(/(?:cases|house|directory)/[^\"#]*)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1));
    }

    private static LocalDate today() {
        return LocalDate.now(MovableClock.INSTANCE);
    }
}
