package no.fotfeste.casefile;

import gg.jte.Content;
import java.util.Optional;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;

/** What another module must know of every contact with a client. Its fields stand in each form where a contact is noted. */
public interface ContactQuestion {

    /** The fields; empty when nothing has to be asked about this client. */
    Optional<Content> ask(OpenCase opened, ClientCase client, Form form, Page page);

    /** Refuses in the form what is missing or cannot be. */
    void check(OpenCase opened, ClientCase client, Form form);

    /** Keeps the answer, in the same transaction as the contact. */
    void keep(OpenCase opened, ClientCase client, Form form);
}
