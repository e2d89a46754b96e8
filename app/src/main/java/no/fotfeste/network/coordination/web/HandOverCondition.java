package no.fotfeste.network.coordination.web;

import java.util.List;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.network.request.RequestLine;
import no.fotfeste.network.request.RequestQueries;
import no.fotfeste.network.request.RequestState;
import no.fotfeste.network.web.NetworkRoutes;
import no.fotfeste.network.web.NetworkWords;
import no.fotfeste.stay.DepartureCondition;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Before somebody moves out: a named person in the receiving municipality has accepted to follow up (C7). */
@Component
class HandOverCondition implements DepartureCondition {

    private final RequestQueries lists;

    HandOverCondition(RequestQueries lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "HAND_OVER_ACCEPTED";
    }

    @Override
    public Answer ask(OpenCase opened, Page page) {
        List<RequestLine> handOvers = lists.of(opened).stream()
                .filter(line -> line.kind() == RequestKind.HAND_OVER && line.state() != RequestState.RECALLED)
                .toList();
        Optional<RequestLine> accepted = handOvers.stream()
                .filter(line -> line.state() == RequestState.ACCEPTED || line.state() == RequestState.COMPLETED)
                .findFirst();
        return accepted.map(line -> new Answer(
                        true,
                        page.text(
                                "network.departure.accepted",
                                NetworkWords.called(line.receiver().body(), page)),
                        path(opened, line)))
                .or(() -> handOvers.stream().findFirst().map(line -> waiting(opened, line, page)))
                .orElseGet(() -> new Answer(
                        false,
                        page.text("network.departure.none"),
                        page.mayChangeWhoSees() ? NetworkRoutes.of(opened.id()).ask(RequestKind.HAND_OVER) : null));
    }

    private static Answer waiting(OpenCase opened, RequestLine line, Page page) {
        String state = page.text("network.state." + line.state().name());
        return new Answer(
                false,
                page.text(
                        "network.departure.waiting",
                        NetworkWords.called(line.receiver().body(), page),
                        state),
                path(opened, line));
    }

    private static String path(OpenCase opened, RequestLine line) {
        return NetworkRoutes.of(opened.id()).request(line.id());
    }

    @Override
    public int statements() {
        return 1;
    }
}
