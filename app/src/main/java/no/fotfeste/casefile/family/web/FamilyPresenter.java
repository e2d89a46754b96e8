package no.fotfeste.casefile.family.web;

import java.util.List;
import no.fotfeste.access.door.Door;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseRoutes;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.ClientCase;
import no.fotfeste.casefile.FamilyMember;
import no.fotfeste.casefile.web.Ages;
import no.fotfeste.web.Page;
import org.springframework.stereotype.Component;

/** Reads the others of a family: those whose cases the viewer may see, and nobody else. */
@Component
class FamilyPresenter {

    private final Door door;
    private final CaseService cases;

    FamilyPresenter(Door door, CaseService cases) {
        this.door = door;
        this.cases = cases;
    }

    List<FamilyLine> of(OpenCase opened, ClientCase client, Page page) {
        return door.look(opened.purpose(), viewing -> cases.family(opened, viewing, client.family())).stream()
                .map(member -> line(member, page))
                .toList();
    }

    private static FamilyLine line(FamilyMember member, Page page) {
        return new FamilyLine(
                member.knownAs().reveal(),
                Ages.told(member.kind(), member.born(), page),
                CaseRoutes.of(member.id()).page(),
                member.kind() == no.fotfeste.casefile.CaseKind.CHILD);
    }
}
