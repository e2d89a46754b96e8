package no.fotfeste.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.CaseNotFound;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.DeclineReason;
import no.fotfeste.network.request.DeliveryRoute;
import no.fotfeste.network.request.Piece;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.network.request.RequestEvent;
import no.fotfeste.network.request.RequestEvent.Kind;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One request from when it is sent until somebody has answered it. */
@IntegrationTest
class RequestTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    RequestService requests;

    @Autowired
    AnswerService answers;

    NetworkWorld world;
    Viewer worker;
    BodyId nav;
    CaseId caseId;

    @BeforeEach
    void aCaseAndANavOffice() {
        world = beans.createBean(NetworkWorld.class);
        worker = world.worker();
        nav = world.body(ServiceType.NAV);
        caseId = world.newCase(worker);
    }

    @Test
    void isNotReceivedWhileNobodyThereCanSeeIt() {
        Request sent = send();
        assertThat(sent.state()).isEqualTo(RequestState.SENT);
        assertThat(sent.route()).isEqualTo(DeliveryRoute.PAPER);
    }

    @Test
    void isDeliveredWhenSomebodyThereCanSeeIt() {
        world.at(nav, Role.SERVICE_CONTACT);
        Request sent = send();
        assertThat(sent.state()).isEqualTo(RequestState.DELIVERED);
        assertThat(sent.events()).extracting(RequestEvent::kind).containsExactly(Kind.SENT, Kind.DELIVERED);
    }

    @Test
    void isOpenedOnceAndSaysByWhom() {
        Viewer contact = world.at(nav, Role.SERVICE_CONTACT);
        Request sent = send();
        world.receiving(contact, sent.parcel(), answers::open);
        world.receiving(contact, sent.parcel(), answers::open);
        Request read = find(sent);
        assertThat(read.events())
                .filteredOn(event -> event.kind() == Kind.OPENED)
                .singleElement()
                .extracting(RequestEvent::byName)
                .isEqualTo(Secret.of(contact.displayName()));
    }

    @Test
    void isReadByTheReceiverWithWhatWasShared() {
        Viewer contact = world.at(nav, Role.SERVICE_CONTACT);
        Request read = world.receiving(contact, send().parcel(), answers::open);
        assertThat(read.question()).isEqualTo("Kan hun få garanti for depositum?");
        assertThat(read.pieces()).containsExactly(Piece.of(PieceKind.KNOWN_AS, "Linn"));
    }

    @Test
    void isAcceptedByANamedPerson() {
        Viewer contact = world.at(nav, Role.SERVICE_CONTACT);
        Request sent = send();
        Request read = world.receiving(contact, sent.parcel(), answers::open);
        answer(
                contact,
                read,
                new RequestAction.Accept("Kari Eksempel", world.contact(nav).id(), ""));
        assertThat(find(sent).last(Kind.ACCEPTED).orElseThrow().person().reveal())
                .isEqualTo("Kari Eksempel");
    }

    @Test
    void isAnsweredByTheFirstOfTwo() {
        Viewer first = world.at(nav, Role.SERVICE_CONTACT);
        Viewer second = world.at(nav, Role.SERVICE_CONTACT);
        Request read = world.receiving(first, send().parcel(), answers::open);
        answer(
                first,
                read,
                new RequestAction.Accept("Kari Eksempel", world.contact(nav).id(), ""));
        assertThatThrownBy(() -> answer(second, read, new RequestAction.Decline(DeclineReason.NO_CAPACITY, "")))
                .isInstanceOf(StaleVersion.class);
        assertThat(find(read).state()).isEqualTo(RequestState.ACCEPTED);
    }

    @Test
    void isGoneForTheReceiverWhenItIsRecalled() {
        Viewer contact = world.at(nav, Role.SERVICE_CONTACT);
        Request sent = send();
        world.as(worker, caseId, opened -> {
            requests.move(opened, sent, sent.version(), new RequestAction.Recall());
            return true;
        });
        assertThatThrownBy(() -> world.receiving(contact, sent.parcel(), answers::open))
                .isInstanceOf(CaseNotFound.class);
        assertThat(find(sent).state()).isEqualTo(RequestState.RECALLED);
    }

    private Request send() {
        return world.as(
                worker,
                caseId,
                opened -> requests.find(opened, world.send(opened, NetworkWorld.request(nav)))
                        .orElseThrow());
    }

    private Request find(Request request) {
        return world.as(
                worker, caseId, opened -> requests.find(opened, request.id()).orElseThrow());
    }

    private void answer(Viewer contact, Request read, RequestAction move) {
        world.receiving(contact, read.parcel(), parcel -> {
            answers.answer(parcel, read.version(), move);
            return true;
        });
    }
}
