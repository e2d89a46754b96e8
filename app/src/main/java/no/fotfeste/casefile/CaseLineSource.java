package no.fotfeste.casefile;

import java.util.List;
import java.util.Map;
import no.fotfeste.access.door.Viewing;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.web.Page;

/** What a room adds to each line in the list of cases: "Rom 4, dag 23". Beans of this type are asked once for a whole page. */
public interface CaseLineSource {

    /** Half a line for those of these cases that the module has something to say of. Never for a strictly confidential case. */
    Map<CaseId, String> lines(Viewing viewing, List<CaseId> cases, Page page);

    /** How many statements it makes to the database, at most. */
    int statements();
}
