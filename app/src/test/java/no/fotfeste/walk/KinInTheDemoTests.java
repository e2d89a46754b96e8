package no.fotfeste.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import no.fotfeste.testing.HttpVisitor;
import org.junit.jupiter.api.Test;

/** In the demo world a case lists somebody who works at the house. She knows the name and the date of birth, and gets nowhere by it. */
class KinInTheDemoTests extends PartOfTheWalk {

    private static final Map<String, String> ASKED = Map.of(
            "name",
            "Ragnvei-Mo Skumringstadli",
            "born",
            "2.12.1993",
            "reason",
            "DANGER",
            "words",
            "Hun ringte og var redd");

    @Test
    void theSisterWhoWorksHereOpensItNotEither() throws IOException, InterruptedException {
        HttpVisitor gro = new HttpVisitor(port).signIn("gro", "fotfeste-demo").takeToken("/break-glass");
        assertThat(gro.post("/break-glass", ASKED).statusCode()).isEqualTo(302);
        assertThat(gro.get("/break-glass/opened").body()).doesNotContain("Ragnvei-Mo");
        assertThat(gro.get("/cases").body()).doesNotContain("Ragnvei-Mo");
        HttpVisitor liv = new HttpVisitor(port).signIn("liv", "fotfeste-demo");
        assertThat(liv.get("/today").body()).contains("Noen prøvde å åpne en sak de ikke skal se", "Gro Sjablong");
    }
}
