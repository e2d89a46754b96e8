package no.fotfeste.access.door;

import java.util.Optional;
import java.util.function.Supplier;
import no.fotfeste.access.CurrentViewer;
import no.fotfeste.access.Purpose.Moment;
import no.fotfeste.web.OneMoment;
import org.springframework.stereotype.Component;

/** One transaction around the looks of several modules, for whoever is signed in. Each look is in the log as it would be alone. */
@Component
class PageMoment implements OneMoment {

    private final CurrentViewer current;
    private final DoorTransactions transactions;

    PageMoment(CurrentViewer current, DoorTransactions transactions) {
        this.current = current;
        this.transactions = transactions;
    }

    @Override
    public <T> T during(Supplier<T> work) {
        return transactions.join(Moment.ONE, opened -> {
            opened.show(Optional.of(current.get()));
            return work.get();
        });
    }
}
