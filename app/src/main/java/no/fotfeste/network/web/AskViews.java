package no.fotfeste.network.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.access.OpenCase;
import no.fotfeste.access.Viewer;
import no.fotfeste.casefile.CaseAddress;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.network.NewRequest;
import no.fotfeste.network.Piece;
import no.fotfeste.network.RequestKind;
import no.fotfeste.network.RequestState;
import no.fotfeste.plan.MeasureView;
import no.fotfeste.plan.Owner;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Makes what the pages of asking show. */
@Component
class AskViews {

    /** Who receives a hand-over in a municipality. */
    private static final List<ServiceType> COORDINATING =
            List.of(ServiceType.COORDINATING_SERVICE, ServiceType.MUNICIPAL_CONTACT);

    private final Receivers receivers;
    private final Shareables shareables;
    private final AskForms forms;
    private final Directory directory;
    private final Words words;

    AskViews(Receivers receivers, Shareables shareables, AskForms forms, Directory directory, Words words) {
        this.receivers = receivers;
        this.shareables = shareables;
        this.forms = forms;
        this.directory = directory;
        this.words = words;
    }

    /** Puts in what can be known beforehand: who owns the measure, the centre's own municipality, the least that can be shared. */
    void fill(OpenCase opened, RequestKind kind, Form form, Page page) {
        Optional<MeasureView> measure = forms.measure(opened, form);
        measure.ifPresent(found -> {
            form.or("type", found.service().code());
            Owner owner = found.owner();
            if (owner != null) {
                form.or("receiver", new Receivers.Receiver(owner.body(), owner.contact()).written());
            }
            if (found.dueOn() != null && !found.dueOn().isBefore(page.today())) {
                form.or("wishedOn", found.dueOn().toString());
            }
        });
        form.or("share", Piece.Kind.KNOWN_AS.name());
        form.or("asks", kind.name());
        if (form.value("municipality").isEmpty()) {
            form.or("municipality", home(opened));
        }
    }

    String home(OpenCase opened) {
        return opened.viewer()
                .map(Viewer::body)
                .flatMap(directory::body)
                .map(Body::municipality)
                .map(MunicipalityNumber::value)
                .orElse("");
    }

    List<Asked.Shareable> shareable(OpenCase opened, Page page) {
        return shareables.of(opened, page);
    }

    Asked asked(OpenCase opened, RequestKind kind, Form form, Optional<NewRequest> preview, Page page) {
        String below = kind == RequestKind.HAND_OVER ? "hand-over" : "requests";
        return new Asked(
                opened.id(),
                CaseAddress.of(opened.id(), below),
                kind,
                forms.measure(opened, form)
                        .map(measure -> measure.title(page.language()))
                        .orElse(""),
                Receivers.types(page),
                receivers.municipalities(),
                receivers(kind, form),
                shareable(opened, page),
                preview.map(asked -> sheet(opened, asked, page)));
    }

    private List<Choice> receivers(RequestKind kind, Form form) {
        List<ServiceType> types = kind == RequestKind.HAND_OVER
                ? COORDINATING
                : ServiceType.ofCode(form.value("type")).stream().toList();
        List<Choice> found = receivers.choices(form.value("municipality"), types);
        boolean shown = form.value("receiver").isEmpty()
                || found.stream().anyMatch(choice -> choice.value().equals(form.value("receiver")));
        return shown ? found : withChosen(form, found);
    }

    /** Who was chosen elsewhere, such as the owner of the measure, stands first. */
    private List<Choice> withChosen(Form form, List<Choice> found) {
        List<Choice> chosen = receivers
                .find(form.value("receiver"))
                .flatMap(receiver -> directory.body(receiver.body()))
                .map(body -> receivers.choices(List.of(body)))
                .orElse(List.of());
        return Stream.concat(chosen.stream(), found.stream()).distinct().toList();
    }

    private RequestSheet sheet(OpenCase opened, NewRequest asked, Page page) {
        String sender = opened.viewer()
                .map(viewer -> directory.body(viewer.body()).map(Body::name).orElse("") + ", " + viewer.displayName())
                .orElse("");
        String receiver = directory.body(asked.receiver()).map(Body::name).orElse("");
        String wished = asked.wishedOn() == null ? null : page.day(asked.wishedOn());
        return new RequestSheet(
                words.title(asked.kind(), asked.subject(), page),
                sender,
                receiver,
                asked.question(),
                wished,
                page.text("network.inbox.state.SENT"),
                Words.mark(RequestState.SENT),
                RequestSheets.pieces(asked.pieces(), page),
                RequestSheets.readiness(asked.pieces(), page),
                List.of());
    }
}
