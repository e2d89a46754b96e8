package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.ReceiptService;
import no.fotfeste.network.request.ReceiverGone;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.sharing.DecisionId;
import no.fotfeste.sharing.Ground;
import no.fotfeste.sharing.MayNotDecide;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.NotDecided;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.SharingPermission;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Nothing is sent that nobody has decided, and what is taken back stops: what is sent, what is read, what is printed. */
@IntegrationTest
class DecidedSendingTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    @Autowired
    ReceiptService receipts;

    @Autowired
    SharingDecisionService decisions;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    Visits visits;

    NetworkWorld world;
    Viewer worker;
    Contact nav;
    Viewer atNav;
    CaseId caseId;

    @BeforeEach
    void aCaseAndANavOffice() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        nav = world.contact(world.body(ServiceType.NAV));
        atNav = world.at(nav.body(), Role.SERVICE_CONTACT);
        caseId = world.newCase(worker);
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void refusesToSendWhatNobodyHasDecided() {
        for (ServiceType type :
                new ServiceType[] {ServiceType.NAV, ServiceType.IMMIGRATION, ServiceType.CHILD_WELFARE, ServiceType.GP
                }) {
            BodyId body = world.body(type);
            assertThatThrownBy(() -> send(NetworkWorld.request(body)))
                    .as(type.code())
                    .isInstanceOf(NotDecided.class);
            SharingPermission cover = world.as(worker, caseId, opened -> decisions.cover(opened, body));
            assertThat(cover.allowed()).isEmpty();
        }
    }

    @Test
    void theTableRefusesToo() throws SQLException {
        Request sent = consentAndSend();
        assertThatThrownBy(() -> smuggle(sent, "null", "FULL_NAME")).hasMessageContaining("nothing_without_a_decision");
        String decision = "(select decision_id from network.request_piece where request_id = '" + sent.id()
                + "' and kind = 'KNOWN_AS')";
        assertThatThrownBy(() -> smuggle(sent, decision, "FULL_NAME")).hasMessageContaining("No decision in force");
    }

    @Test
    void takingBackStopsWhatNobodyHasAnswered() {
        NewRequest asked = NetworkWorld.request(nav.body());
        DecisionId yes = world.as(worker, caseId, opened -> world.consent(opened, asked));
        Request sent = send(asked);
        assertThat(withdraw(yes)).isEqualTo(1);
        assertThat(find(sent).state()).isEqualTo(RequestState.RECALLED);
        assertThat(find(sent).remindAt()).isNull();
        assertThatThrownBy(() -> world.receiving(atNav, sent.parcel(), answers::read))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> send(asked)).isInstanceOf(NotDecided.class);
    }

    @Test
    void takingBackHidesWhatSomebodyHasTakenOn() {
        NewRequest asked = NetworkWorld.request(nav.body());
        DecisionId yes = world.as(worker, caseId, opened -> world.consent(opened, asked));
        Request sent = send(asked);
        Request read = world.receiving(atNav, sent.parcel(), answers::open);
        world.receiving(atNav, sent.parcel(), parcel -> {
            answers.answer(
                    parcel, read.version(), new RequestAction.Accept(nav.name().reveal(), nav.id(), ""));
            return true;
        });
        withdraw(yes);
        Request after = world.receiving(atNav, sent.parcel(), answers::read);
        assertThat(after.question()).isEmpty();
        assertThat(after.pieces()).isEmpty();
        assertThat(visits.as(worker).text("/cases/" + caseId + "/sharing/" + yes))
                .contains("Dette er tatt tilbake", "Dette vet de allerede", "Lest i dag");
    }

    @Test
    void aLaterNoStopsItLikeTakingItBack() {
        Request sent = consentAndSend();
        world.as(
                worker,
                caseId,
                opened ->
                        decisions.decide(opened, nav.body(), NewDecision.refusal(Set.of(PieceKind.KNOWN_AS), today())));
        assertThat(find(sent).state()).isEqualTo(RequestState.RECALLED);
    }

    @Test
    void aNoHindersTheTasksButNotDanger() {
        NewRequest asked = NetworkWorld.request(nav.body());
        decide(NewDecision.refusal(asked.kinds(), today()));
        assertThatThrownBy(() -> decide(NewDecision.on(Ground.TASKS, asked.kinds(), "Nødvendig", today())))
                .isInstanceOf(MayNotDecide.class);
        decide(NewDecision.on(Ground.SERIOUS_DANGER, asked.kinds(), "Han har sagt at han vil drepe henne", today()));
        assertThat(send(asked).state()).isEqualTo(RequestState.DELIVERED);
    }

    @Test
    void groundsReachOnlyThoseTheLawNames() {
        Set<PieceKind> kinds = Set.of(PieceKind.KNOWN_AS);
        BodyId friend = entries.add(Body.named("Frivillig Eksempel", ServiceType.VOLUNTARY, null, Body.Level.VOLUNTARY))
                .id();
        assertThatThrownBy(() -> world.as(
                        worker,
                        caseId,
                        opened -> decisions.decide(
                                opened, friend, NewDecision.on(Ground.TASKS, kinds, "Nødvendig", today()))))
                .isInstanceOfSatisfying(
                        MayNotDecide.class,
                        why -> assertThat(why.why()).isEqualTo(MayNotDecide.Why.NOT_AN_ADMINISTRATIVE_BODY));
        assertThatThrownBy(() -> decide(NewDecision.on(Ground.DUTY_TO_REPORT, kinds, "Bekymring", today())))
                .isInstanceOfSatisfying(
                        MayNotDecide.class, why -> assertThat(why.why()).isEqualTo(MayNotDecide.Why.NOT_CHILD_WELFARE));
    }

    @Test
    void nothingIsSentOnAConsentThatHasRunOut() {
        NewRequest asked = NetworkWorld.request(nav.body());
        world.as(worker, caseId, opened -> world.consent(opened, asked));
        MovableClock.INSTANCE.pass(Duration.ofDays(40));
        assertThatThrownBy(() -> send(asked)).isInstanceOf(NotDecided.class);
    }

    @Test
    void nothingIsReadOnAConsentThatHasRunOut() throws SQLException {
        Request sent = consentAndSend();
        assertThat(world.receiving(atNav, sent.parcel(), answers::read).pieces())
                .isNotEmpty();
        asOwner(
                "sharing.decision_piece",
                "update sharing.decision_piece set from_on = from_on - 60, until_on = until_on - 60 where case_id = '"
                        + caseId + "'");
        Request read = world.receiving(atNav, sent.parcel(), answers::read);
        assertThat(read.pieces()).isEmpty();
        assertThat(read.question()).isEmpty();
        assertThat(visits.as(atNav).text("/inbox/" + sent.parcel())).contains("kan dere ikke lenger lese");
    }

    @Test
    void aLetterIsNotPrintedAfterItWasTakenBack() {
        BodyId school = world.body(ServiceType.SCHOOL);
        NewRequest asked = NetworkWorld.request(school);
        DecisionId yes = world.as(worker, caseId, opened -> world.consent(opened, asked));
        Request letter = send(asked);
        String path = "/cases/" + caseId + "/requests/" + letter.id();
        assertThat(visits.as(worker).text(path + "/letter")).contains("Kan hun få garanti");
        withdraw(yes);
        assertThat(visits.as(worker).get(path + "/letter")).hasRedirectedUrl(path);
    }

    @Test
    void saysInPlainWordsThatTheReceiverIsGone() {
        NewRequest asked = new NewRequest(
                RequestKind.REQUEST,
                null,
                "OTHER",
                nav.body(),
                nav.id(),
                "Kan dere hjelpe?",
                java.util.List.of(),
                null);
        world.as(worker, caseId, opened -> world.consent(opened, asked));
        entries.change(new Contact(
                nav.id(), nav.body(), nav.name().reveal(), "", "", "", nav.lastConfirmedOn(), today(), nav.version()));
        assertThatThrownBy(() -> send(asked)).isInstanceOf(ReceiverGone.class);
        var answer = visits.as(worker).post("/cases/" + caseId + "/requests/send", fields(Map.of()));
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Mottakeren finnes ikke lenger i katalogen");
    }

    @Test
    void aBodyThatIsDeletedIsSentNothing() throws SQLException {
        BodyId gone = world.body(ServiceType.SCHOOL);
        NewRequest asked = NetworkWorld.request(gone);
        world.as(worker, caseId, opened -> world.consent(opened, asked));
        asOwner("directory.body", "delete from directory.body where id = '" + gone + "'");
        assertThatThrownBy(() -> send(asked)).isInstanceOf(ReceiverGone.class);
        assertThat(visits.as(worker).text("/cases/" + caseId + "/knows")).contains("SCHOOL Eksempel");
    }

    @Test
    void decidesInTheSameStepAndRemembersHow() {
        Visitor visitor = visits.as(worker);
        Map<String, String> fields = fields(Map.of());
        var undecided = visitor.post("/cases/" + caseId + "/requests/send", fields);
        assertThat(undecided).hasStatus(422);
        assertThat(undecided).bodyText().contains("Kryss av for at det er sagt ja", "Kan de få vite dette?");
        var sent = visitor.post(
                "/cases/" + caseId + "/requests/send",
                fields(Map.of(
                        "saidYes", "yes",
                        "consentLanguage", "ar",
                        "understood", "INTERPRETER_AND_OWN_WORDS",
                        "consentUntil", today().plusDays(50).toString())));
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(visitor.text("/cases/" + caseId + "/knows")).contains("Samtykke", "Det dere spør om", "Kalles");
        assertThat(visitor.text("/cases/" + caseId + "/sharing/new"))
                .containsPattern("value=\"ar\" selected")
                .contains(today().plusDays(50).toString());
    }

    @Test
    void keepsANoFromThePageWhereSomethingIsAsked() {
        Visitor visitor = visits.as(worker);
        assertThat(visitor.post("/cases/" + caseId + "/requests/refuse", fields(Map.of())))
                .hasRedirectedUrl("/cases/" + caseId + "/knows");
        assertThat(visitor.text("/cases/" + caseId + "/knows")).contains("Sagt nei");
        var again = visitor.post("/cases/" + caseId + "/requests/send", fields(Map.of()));
        assertThat(again).bodyText().contains("Det er sagt nei til det før");
    }

    private Map<String, String> fields(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "receiver", nav.body() + "/" + nav.id(),
                "asks", "REQUEST",
                "question", "Kan hun få garanti?",
                "share", "KNOWN_AS"));
        fields.putAll(more);
        return fields;
    }

    private Request consentAndSend() {
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, NetworkWorld.request(nav.body())))
                        .orElseThrow());
    }

    private Request send(NewRequest asked) {
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, requests.send(opened, asked)).orElseThrow());
    }

    private Request find(Request request) {
        return world.as(
                worker, caseId, opened -> requests.find(opened, request.id()).orElseThrow());
    }

    private DecisionId decide(NewDecision what) {
        return world.as(worker, caseId, opened -> decisions.decide(opened, nav.body(), what));
    }

    private int withdraw(DecisionId decision) {
        return world.as(worker, caseId, opened -> decisions.withdraw(opened, decision));
    }

    private void smuggle(Request sent, String decision, String kind) throws SQLException {
        asOwner("network.request_piece", """
                insert into network.request_piece (case_id, id, parcel_id, request_id, position, kind, text, decision_id)
                values ('%s', gen_random_uuid(), '%s', '%s', 9, '%s', '', %s)
                """.formatted(caseId, sent.parcel(), sent.id(), kind, decision));
    }

    private static void asOwner(String table, String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.ownerUrl());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table " + table + " no force row level security");
            statement.execute(change);
            statement.execute("alter table " + table + " force row level security");
            connection.commit();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(MovableClock.INSTANCE);
    }
}
