package no.fotfeste.network.request.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.AccountService;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.network.request.AnswerService;
import no.fotfeste.network.request.DeclineReason;
import no.fotfeste.network.request.RequestAction;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Difference;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Reads the forms that answer a request, for the receiver in the inbox and for the sender who notes what came by other ways. */
@Component
class AnswerForms {

    /** The choice of somebody who is not in the list. */
    static final String SOMEBODY_ELSE = "OTHER";

    private final AccountService accounts;
    private final Directory directory;
    private final AnswerService answers;

    AnswerForms(AccountService accounts, Directory directory, AnswerService answers) {
        this.accounts = accounts;
        this.directory = directory;
        this.answers = answers;
    }

    /** Which form was sent. */
    enum Kind {
        ACCEPT,
        DECLINE,
        INFORM,
        COMPLETE;

        static Kind of(String sent) {
            return valueOf(sent.toUpperCase(Locale.ROOT));
        }
    }

    /** An empty form, with the one who answers as the person who takes it on. */
    Form fresh(Page page) {
        return Form.empty()
                .or(
                        "person",
                        accounts.contactOf(page.account())
                                .map(ContactId::toString)
                                .orElse(null));
    }

    /**
     * Who can take it on.
     *
     * @param closed who is not to be asked in the case, and is left out without a word
     */
    List<Choice> people(BodyId body, Set<ContactId> closed, Page page) {
        Stream<Choice> known = directory.contactsOf(body).stream()
                .filter(contact -> !closed.contains(contact.id()))
                .map(contact ->
                        new Choice(contact.id().toString(), contact.name().reveal(), contact.function()));
        return Stream.concat(known, Stream.of(Choice.of(SOMEBODY_ELSE, page.text("network.answer.person.other"))))
                .toList();
    }

    static List<Choice> reasons(Page page) {
        return Arrays.stream(DeclineReason.values())
                .map(reason -> Choice.of(reason.name(), page.text("network.reason." + reason.name())))
                .toList();
    }

    /** The version that was read; what is not a number is a version that never was. */
    int version(Form form) {
        String sent = form.value("version");
        return sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : -1;
    }

    /**
     * The move that the form makes; nothing when something is wrong with it, and the form says what.
     *
     * @param closed who is not to be asked in the case
     */
    Optional<RequestAction> read(Kind kind, Form form, BodyId receiver, Set<ContactId> closed) {
        return switch (kind) {
            case ACCEPT -> accept(form, receiver, closed);
            case DECLINE -> decline(form);
            case INFORM ->
                sound(form, new RequestAction.Inform(form.text("informText", "network.answer.text.missing")));
            case COMPLETE -> sound(form, new RequestAction.Complete(form.text("completeText")));
        };
    }

    /** What has happened to a request meanwhile, beside what was to be said of it. */
    static List<Difference> differences(RequestView now, String mine, Form form, Page page) {
        String theirs = now.events().stream()
                .findFirst()
                .map(last -> lines(Stream.of(last.what(), last.detail())))
                .orElse(now.state());
        return List.of(new Difference("answer", page.text("network.conflict.answer"), theirs, said(mine, form, page)));
    }

    /** A move as it was sent, in the words of its form. */
    private static String said(String move, Form form, Page page) {
        Stream<String> words = Stream.of("personName", "acceptText", "declineText", "informText", "completeText")
                .map(form::value);
        String reason = form.choice("reason", DeclineReason.class)
                .map(given -> page.text("network.reason." + given.name()))
                .orElse("");
        return lines(Stream.concat(Stream.of(page.text("network.conflict.mine." + move), reason), words));
    }

    private static String lines(Stream<String> words) {
        return words.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Optional<RequestAction> accept(Form form, BodyId receiver, Set<ContactId> closed) {
        String text = form.text("acceptText");
        String chosen = form.value("person");
        if (chosen.isEmpty()) {
            form.refuse("person", "network.answer.person.missing");
        }
        String name = chosen.equals(SOMEBODY_ELSE) ? form.line("personName", "network.answer.person.name.missing") : "";
        Optional<Contact> person = form.isFaulty() ? Optional.empty() : person(chosen, name, receiver);
        if (!form.isFaulty() && person.isEmpty()) {
            form.refuse("person", "web.form.choice");
        }
        if (person.filter(found -> closed.contains(found.id())).isPresent()) {
            form.refuse("person", "network.ask.receiver.conflict");
            return Optional.empty();
        }
        return person.map(found -> new RequestAction.Accept(found.name().reveal(), found.id(), text));
    }

    private Optional<Contact> person(String chosen, String name, BodyId receiver) {
        if (chosen.equals(SOMEBODY_ELSE)) {
            return Optional.of(answers.named(receiver, name));
        }
        return identifier(chosen).flatMap(id -> answers.at(receiver, id));
    }

    private static Optional<RequestAction> decline(Form form) {
        if (form.value("reason").isEmpty()) {
            form.refuse("reason", "network.answer.reason.missing");
        }
        Optional<DeclineReason> reason = form.choice("reason", DeclineReason.class);
        String text = form.text("declineText");
        if (reason.filter(DeclineReason.OTHER::equals).isPresent() && text.isEmpty()) {
            form.refuse("declineText", "network.answer.reason.other");
        }
        return form.isFaulty() ? Optional.empty() : reason.map(given -> new RequestAction.Decline(given, text));
    }

    private static Optional<RequestAction> sound(Form form, RequestAction move) {
        return form.isFaulty() ? Optional.empty() : Optional.of(move);
    }

    private static Optional<ContactId> identifier(String text) {
        try {
            return Optional.of(new ContactId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
