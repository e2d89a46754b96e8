package no.fotfeste.casefile;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules together must know of a contact with a client. */
@Component
public class ContactQuestionService {

    private final CaseService cases;
    private final ObjectProvider<ContactQuestion> questions;

    ContactQuestionService(CaseService cases, ObjectProvider<ContactQuestion> questions) {
        this.cases = cases;
        this.questions = questions;
    }

    /** Their fields, for the form where a contact is noted. */
    public List<Content> ask(OpenCase opened, Form form, Page page) {
        ClientCase client = cases.read(opened);
        return questions
                .orderedStream()
                .map(question -> question.ask(opened, client, form, page))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Refuses in the form what is missing or cannot be. */
    public void check(OpenCase opened, Form form) {
        ClientCase client = cases.read(opened);
        questions.orderedStream().forEach(question -> question.check(opened, client, form));
    }

    /** Keeps the answers, in the same transaction as the contact. */
    public void keep(OpenCase opened, Form form) {
        ClientCase client = cases.read(opened);
        questions.orderedStream().forEach(question -> question.keep(opened, client, form));
    }
}
