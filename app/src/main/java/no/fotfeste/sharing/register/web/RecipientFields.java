package no.fotfeste.sharing.register.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.BodyNames;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Directory;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.sharing.Recipient;
import no.fotfeste.sharing.RecipientId;
import no.fotfeste.sharing.RecipientRepository;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** The fields that say about whom something is noted: somebody known to the case, or a name. */
@Component
public class RecipientFields {

    private static final String SOMEBODY_ELSE = "OTHER";

    private final RecipientRepository recipients;
    private final CaseService cases;
    private final Directory directory;

    RecipientFields(RecipientRepository recipients, CaseService cases, Directory directory) {
        this.recipients = recipients;
        this.cases = cases;
        this.directory = directory;
    }

    public List<Choice> choices(OpenCase opened, Page page) {
        ClientCase client = cases.read(opened);
        List<Recipient> known = recipients.of(opened);
        Map<BodyId, Body> bodies = directory.bodies(
                known.stream().flatMap(each -> Stream.ofNullable(each.body())).toList());
        return Stream.concat(
                        known.stream().map(each -> Choice.of(each.id().toString(), name(client, each, bodies, page))),
                        Stream.of(Choice.of(SOMEBODY_ELSE, page.text("sharing.recipient.other"))))
                .toList();
    }

    private static String name(ClientCase client, Recipient each, Map<BodyId, Body> bodies, Page page) {
        Body body = each.body() == null ? null : bodies.get(each.body());
        return body == null ? each.name().reveal() : BodyNames.on(client, body, page);
    }

    /** Whom the form names; nothing when something is wrong, and the form says what. A new name is a new recipient of the case. */
    public Optional<Recipient> read(OpenCase opened, Form form) {
        String chosen = form.value("recipient");
        String name = form.line("recipientName");
        boolean byName = chosen.equals(SOMEBODY_ELSE) || (chosen.isEmpty() && !name.isEmpty());
        if (byName && name.isEmpty()) {
            form.refuse("recipientName", "sharing.recipient.name.missing");
        }
        Optional<Recipient> known = byName ? Optional.empty() : known(opened, chosen);
        if (!byName && known.isEmpty()) {
            form.refuse("recipient", "sharing.recipient.missing");
        }
        return form.isFaulty() || !byName ? known : Optional.of(recipients.named(opened, name));
    }

    private Optional<Recipient> known(OpenCase opened, String chosen) {
        try {
            return recipients.find(opened, RecipientId.of(chosen));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
