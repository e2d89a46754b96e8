package no.fotfeste.network.request;

import no.fotfeste.access.Purpose;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.network.coordination.CoordinationService;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What follows in the case when a receiver, who cannot reach it, has answered. Durable: done again until it is done, and harmless twice. */
@Component
class AnswerListener {

    private final Door door;
    private final RequestService requests;
    private final CoordinationService coordination;
    private final PlanFollowUp plan;

    AnswerListener(Door door, RequestService requests, CoordinationService coordination, PlanFollowUp plan) {
        this.door = door;
        this.requests = requests;
        this.coordination = coordination;
        this.plan = plan;
    }

    @ApplicationModuleListener
    void on(RequestChanged moved) {
        switch (moved.state()) {
            case ACCEPTED, DECLINED, COMPLETED ->
                door.openAsSystem(moved.caseId(), Purpose.FOLLOW_UP, opened -> {
                    requests.find(opened, moved.requestId()).ifPresent(request -> follow(opened, request, moved));
                    return moved;
                });
            case SENT, DELIVERED, OPENED, RECALLED -> {}
        }
    }

    private void follow(OpenCase opened, Request request, RequestChanged moved) {
        plan.answered(opened, request, moved.state());
        if (request.kind() == RequestKind.HAND_OVER && moved.state() == RequestState.ACCEPTED) {
            request.last(RequestEvent.Kind.ACCEPTED)
                    .ifPresent(accepted -> coordination.follow(opened, request, accepted.contact()));
        }
    }
}
