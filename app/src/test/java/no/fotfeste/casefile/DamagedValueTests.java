package no.fotfeste.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import no.fotfeste.access.Role;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.vault.DamageService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;

/** One sealed value was damaged on the disk: that field shows as unreadable, everything else works, and somebody is told. */
@ExtendWith(OutputCaptureExtension.class)
class DamagedValueTests extends CaseWorld {

    @Autowired
    DamageService damages;

    @BeforeEach
    void aFieldIsDamaged() throws SQLException {
        assertThat(visitor.post(at("client"), form("Ikke ring hjem"))).hasStatus3xxRedirection();
        try (Connection superuser = TestDatabase.superuser();
                PreparedStatement damage = superuser.prepareStatement("""
                        update casefile.client_case
                        set must_not_happen = set_byte(must_not_happen, 20, 255 - get_byte(must_not_happen, 20))
                        where case_id = ?::uuid""")) {
            damage.setString(1, caseId.toString());
            assertThat(damage.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void thatFieldShowsAsUnreadableAndEverythingElseWorks() {
        assertThat(visitor.text(at("")))
                .contains(DamageService.MARK, "Linn", "Bare på senteret")
                .doesNotContain("Ikke ring hjem");
        for (String tab :
                new String[] {"children", "stay", "helpers", "journal", "seen", "circumstances", "plan/print"}) {
            assertThat(visitor.get(at(tab))).as(tab).hasStatusOk();
        }
        assertThat(visitor.text("/cases")).contains("Linn");
        assertThat(visitor.get("/today")).hasStatusOk();
    }

    @Test
    void whoRunsItIsTold(CapturedOutput output) {
        int before = damages.met();
        visitor.get(at(""));
        visitor.get(at(""));
        assertThat(damages.met()).isEqualTo(before + 1);
        assertThat(output.getAll())
                .containsOnlyOnce("A sealed value cannot be read")
                .doesNotContain(caseId.toString());
        var administrator = visits.as(people.at(BodyId.next(), Role.ADMINISTRATOR));
        assertThat(administrator.text("/today")).contains("Noe som er lagret, kan ikke leses");
        assertThat(visitor.text("/today")).doesNotContain("Noe som er lagret, kan ikke leses");
    }

    /** It may be had back from a copy, so it is not overwritten by somebody who only changed another field. */
    @Test
    void isOverwrittenByNobodyWhoDoesNotMeanTo() {
        assertThat(visitor.post(at("client"), form(DamageService.MARK))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor.text(at(""))).contains(DamageService.MARK);
        assertThat(visitor.post(at("client"), form("Ikke ring arbeidet"))).hasStatus3xxRedirection();
        assertThat(visitor.text(at(""))).contains("Ikke ring arbeidet").doesNotContain(DamageService.MARK);
    }

    private Map<String, String> form(String mustNotHappen) {
        return details(Map.of("mustNotHappen", mustNotHappen, "safeContact", "Bare på senteret"));
    }
}
