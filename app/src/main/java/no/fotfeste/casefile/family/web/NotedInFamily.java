package no.fotfeste.casefile.family.web;

import java.util.List;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseKind;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.FamilyMember;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Choice;
import no.fotfeste.web.Form;
import org.springframework.stereotype.Component;

/** In which other cases of the family somebody is noted too. Only cases that the one who writes may see. */
@Component
public class NotedInFamily {

    private final Door door;
    private final CaseService cases;

    NotedInFamily(Door door, CaseService cases) {
        this.door = door;
        this.cases = cases;
    }

    public List<Choice> choices(OpenCase opened, ClientCase client) {
        return members(opened, client).stream()
                .map(member ->
                        Choice.of(member.id().toString(), member.knownAs().reveal()))
                .toList();
    }

    /** From an adult's case to the children's. What a child has told is not written in the adult's case by itself. */
    public List<String> chosenAtFirst(OpenCase opened, ClientCase client) {
        return client.kind() == CaseKind.CHILD
                ? List.of()
                : members(opened, client).stream()
                        .filter(member -> member.kind() == CaseKind.CHILD)
                        .map(member -> member.id().toString())
                        .toList();
    }

    public List<CaseId> chosen(OpenCase opened, ClientCase client, Form form) {
        return members(opened, client).stream()
                .map(FamilyMember::id)
                .filter(member -> form.has("family", member.toString()))
                .toList();
    }

    private List<FamilyMember> members(OpenCase opened, ClientCase client) {
        return door.look(opened.purpose(), viewing -> cases.family(opened, viewing, client.family()));
    }
}
