package no.fotfeste.directory.web;

import java.util.Optional;
import java.util.UUID;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What an address points at, or the page that says there is nothing there. */
@Component
class DirectoryLookup {

    private final Directory directory;

    DirectoryLookup(Directory directory) {
        this.directory = directory;
    }

    Body body(String id) {
        return uuid(id).map(BodyId::new).flatMap(directory::body).orElseThrow(DirectoryLookup::nothing);
    }

    Contact contact(String id) {
        return uuid(id).map(ContactId::new)
                .flatMap(directory::contact)
                .filter(contact -> !contact.proposed())
                .orElseThrow(DirectoryLookup::nothing);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
