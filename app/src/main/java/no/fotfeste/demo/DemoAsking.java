package no.fotfeste.demo;

import java.time.Clock;
import java.time.LocalDate;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.Request;
import no.fotfeste.network.request.RequestService;
import no.fotfeste.sharing.ChildWish;
import no.fotfeste.sharing.Consent;
import no.fotfeste.sharing.Ground;
import no.fotfeste.sharing.NewDecision;
import no.fotfeste.sharing.NewDecision.ChildsSay;
import no.fotfeste.sharing.SharingDecisionService;
import no.fotfeste.sharing.Understanding;

/** Asks others as the demo world's people do: after the one it is about has said yes. */
record DemoAsking(
        RequestService requests,
        AnswerService answers,
        SharingDecisionService decisions,
        CaseService cases,
        Clock clock) {

    private static final int MONTHS = 6;

    /** What was sent. */
    Request send(OpenCase opened, NewRequest asked) {
        decisions.decide(opened, asked.receiver(), yes(opened, asked));
        return requests.find(opened, requests.send(opened, asked)).orElseThrow();
    }

    /** Adults have consented, in their own language. For a child it is what the municipality must do to help. */
    private NewDecision yes(OpenCase opened, NewRequest asked) {
        ClientCase client = cases.read(opened);
        LocalDate today = LocalDate.now(clock);
        if (client.kind() == CaseKind.CHILD) {
            return NewDecision.on(Ground.TASKS, asked.kinds(), "Barnet trenger dette for å være trygt.", today)
                    .asked(new ChildsSay(ChildWish.WISHES, ""));
        }
        Understanding understanding = client.interpreter() == Interpreter.NEEDED
                ? Understanding.INTERPRETER_AND_OWN_WORDS
                : Understanding.OWN_WORDS;
        return NewDecision.consent(
                asked.kinds(), "", today, today.plusMonths(MONTHS), Consent.own(client.language(), understanding));
    }
}
