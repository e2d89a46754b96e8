package no.fotfeste.network.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.FamilyMember;
import no.fotfeste.casefile.Interpreter;
import no.fotfeste.casefile.SpokenLanguages;
import no.fotfeste.kernel.BirthDay;
import no.fotfeste.sharing.PieceKind;
import no.fotfeste.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a case can be shared with a receiver, each piece by itself. Children are counted with their ages, never named. */
@Component
class ShareablePieces {

    private final CaseService cases;
    private final Door door;

    ShareablePieces(CaseService cases, Door door) {
        this.cases = cases;
        this.door = door;
    }

    List<AskView.Shareable> of(OpenCase opened, Page page) {
        ClientCase client = cases.read(opened);
        List<AskView.Shareable> found = new ArrayList<>();
        add(found, PieceKind.KNOWN_AS, client.knownAs(), page);
        add(found, PieceKind.FULL_NAME, client.fullName(), page);
        add(found, PieceKind.BORN, BirthDay.revealed(client.born()), page);
        add(found, PieceKind.CHILDREN, children(opened, client, page), page);
        add(found, PieceKind.LANGUAGE, language(client, page), page);
        add(found, PieceKind.SAFE_CONTACT, client.safeContact(), page);
        add(found, PieceKind.MUST_NOT_HAPPEN, client.mustNotHappen(), page);
        return found;
    }

    private static void add(List<AskView.Shareable> found, PieceKind kind, @Nullable String text, Page page) {
        if (text != null && !text.isBlank()) {
            String label = page.text("sharing.piece." + kind.name());
            String shown = kind.mayRevealPlace() ? page.text("network.ask.share.place", label) : label;
            found.add(new AskView.Shareable(kind, shown, text));
        }
    }

    private String children(OpenCase opened, ClientCase client, Page page) {
        if (client.kind() == CaseKind.CHILD) {
            return "";
        }
        List<FamilyMember> children =
                door.look(opened.purpose(), viewing -> cases.family(opened, viewing, client.family())).stream()
                        .filter(member -> member.kind() == CaseKind.CHILD)
                        .toList();
        String ages = children.stream()
                .map(child -> BirthDay.ageOn(child.born(), page.today()))
                .filter(OptionalInt::isPresent)
                .map(age -> page.number(age.getAsInt()))
                .collect(Collectors.joining(", "));
        return children.isEmpty()
                ? ""
                : page.text("network.share.children", children.size(), ages, ages.isEmpty() ? "no" : "yes");
    }

    private static String language(ClientCase client, Page page) {
        String name = SpokenLanguages.name(page, client.language());
        return client.interpreter() == Interpreter.NEEDED ? page.text("network.share.interpreter", name) : name;
    }
}
