package no.fotfeste.network.request.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.network.request.NewRequest;
import no.fotfeste.network.request.RequestKind;
import no.fotfeste.plan.Measure;
import no.fotfeste.plan.Owner;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes what the pages of asking show. */
@Component
public class AskPresenter {

    /** Who receives a hand-over in a municipality. */
    private static final List<ServiceType> COORDINATING =
            List.of(ServiceType.COORDINATING_SERVICE, ServiceType.MUNICIPAL_CONTACT);

    private final Receivers receivers;
    private final ShareablePieces shareables;
    private final AskForms forms;
    private final Directory directory;
    private final PreviewPresenter previews;

    AskPresenter(
            Receivers receivers,
            ShareablePieces shareables,
            AskForms forms,
            Directory directory,
            PreviewPresenter previews) {
        this.receivers = receivers;
        this.shareables = shareables;
        this.forms = forms;
        this.directory = directory;
        this.previews = previews;
    }

    /** Puts in what can be known beforehand: who owns the measure, the centre's own municipality, the least that can be shared. */
    void fill(OpenCase opened, RequestKind kind, Form form, Page page) {
        Optional<Measure> measure = forms.measure(opened, form);
        measure.ifPresent(found -> {
            form.or("type", found.subject().service().code());
            Owner owner = found.owner();
            if (owner != null) {
                form.or("receiver", new Receivers.Receiver(owner.body(), owner.contact()).written());
            }
            if (found.dueOn() != null && !found.dueOn().isBefore(page.today())) {
                form.or("wishedOn", found.dueOn().toString());
            }
        });
        form.or("share", PieceKind.KNOWN_AS.name());
        form.or("asks", kind.name());
        if (form.value("municipality").isEmpty()) {
            form.or("municipality", home(opened));
        }
    }

    public String home(OpenCase opened) {
        return opened.viewer()
                .map(Viewer::body)
                .flatMap(directory::body)
                .map(Body::municipality)
                .map(MunicipalityNumber::value)
                .orElse("");
    }

    /** What is to be asked; nothing when something is wrong, and the form says what. */
    Optional<NewRequest> read(OpenCase opened, RequestKind kind, Form form, Page page) {
        return forms.read(opened, kind, form, shareables.of(opened, page), page);
    }

    /** What the receiver would read, in the inbox or in a letter, to the word. */
    ModelAndView preview(OpenCase opened, RequestKind kind, Form form, NewRequest asked, Page page, HttpStatus status) {
        return previews.of(opened, asked, form, page, status)
                .addObject("asked", asked(opened, kind, form, page))
                .addObject("form", form);
    }

    AskView asked(OpenCase opened, RequestKind kind, Form form, Page page) {
        return new AskView(
                opened.id(),
                kind,
                forms.measure(opened, form)
                        .map(measure -> measure.title(page.language()))
                        .orElse(""),
                Receivers.types(page),
                receivers.municipalities(),
                receivers(opened, kind, form),
                shareables.of(opened, page));
    }

    private List<Choice> receivers(OpenCase opened, RequestKind kind, Form form) {
        List<ServiceType> types = kind == RequestKind.HAND_OVER
                ? COORDINATING
                : ServiceType.ofCode(form.value("type")).stream().toList();
        List<Choice> found = receivers.choices(opened, form.value("municipality"), types);
        boolean shown = form.value("receiver").isEmpty()
                || found.stream().anyMatch(choice -> choice.value().equals(form.value("receiver")));
        return shown ? found : withChosen(opened, form, found);
    }

    /** Who was chosen elsewhere, such as the owner of the measure, stands first. */
    private List<Choice> withChosen(OpenCase opened, Form form, List<Choice> found) {
        List<Choice> chosen = receivers
                .find(form.value("receiver"))
                .flatMap(receiver -> directory.body(receiver.body()))
                .map(body -> receivers.choices(opened, List.of(body)))
                .orElse(List.of());
        return Stream.concat(chosen.stream(), found.stream()).distinct().toList();
    }
}
