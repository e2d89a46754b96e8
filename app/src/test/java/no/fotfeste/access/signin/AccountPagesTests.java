package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.Account;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.signin.AccountAdministration.Asked;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.access.signin.ApprovalService.Waiting;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.InventedMunicipalities;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages where accounts are kept: who is shown what was done, and what is asked before it is. */
@IntegrationTest
class AccountPagesTests {

    private static final MunicipalityNumber PLACE = new MunicipalityNumber("9947");
    private static final String CHOSEN = "a password of her own";

    @Autowired
    People people;

    @Autowired
    AccountService accounts;

    @Autowired
    AccountAdministration keeping;

    @Autowired
    ApprovalService approvals;

    @Autowired
    AccountEvents events;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    InventedMunicipalities municipalities;

    @Autowired
    Visits visits;

    private Viewer leader = new Viewer(AccountId.next(), "nobody", BodyId.next(), Role.CENTRE_LEADER);
    private Viewer administrator = leader;

    @BeforeEach
    void aHouseWithALeader() {
        leader = people.at(BodyId.next(), Role.CENTRE_LEADER);
        administrator = people.at(BodyId.next(), Role.ADMINISTRATOR);
    }

    @AfterEach
    void backToNow() {
        MovableClock.INSTANCE.reset();
    }

    @Test
    void whatIsDoneIsShownToTheAuditorAndTheLeaderThere() {
        Asked asked = ask(leader.body(), Role.CENTRE_WORKER);
        Account account = accounts.find(asked.account()).orElseThrow();
        visits.as(administrator).post("/accounts/" + asked.account() + "/end", Map.of());
        String by = "Gjort av " + administrator.displayName();
        String name = account.viewer().displayName();
        for (String page : List.of(
                visits.as(people.at(BodyId.next(), Role.AUDITOR)).text("/audit"),
                visits.as(leader).text("/rights"))) {
            assertThat(page).contains(name + ": Konto bedt om", name + ": Konto avsluttet", by);
        }
        Viewer elsewhere = people.at(BodyId.next(), Role.CENTRE_LEADER);
        assertThat(visits.as(elsewhere).text("/rights")).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/end", "/factors/reset", "/password", "/sessions/end"})
    void aScreenThatWasLeftDoesNothingToAccounts(String what) {
        Viewer worker = people.at(leader.body(), Role.CENTRE_WORKER);
        Visits.Visitor left = visits.as(administrator);
        Visits.Visitor alsoLeft = visits.as(leader);
        Waiting waiting = waiting(ask(leader.body(), Role.CENTRE_WORKER));
        MovableClock.INSTANCE.pass(Reauthentication.FRESH);
        assertThat(left.post("/accounts/" + worker.account() + what, Map.of())).hasRedirectedUrl("/confirm");
        assertThat(left.post("/accounts/new", Map.of())).hasRedirectedUrl("/confirm");
        assertThat(left.post("/accounts/second-factor", Map.of())).hasRedirectedUrl("/confirm");
        assertThat(alsoLeft.post("/approvals/" + waiting.id() + "/yes", Map.of()))
                .hasRedirectedUrl("/confirm");
        assertThat(alsoLeft.post("/account/password", Map.of("password", CHOSEN)))
                .hasRedirectedUrl("/confirm");
        assertThat(events.of(worker.account())).isEmpty();
    }

    @Test
    void endingAsksFirst() {
        Viewer worker = people.at(leader.body(), Role.CENTRE_WORKER);
        String end = "/accounts/" + worker.account() + "/end";
        assertThat(visits.as(administrator).text("/accounts"))
                .contains("href=\"" + end + "\"")
                .doesNotContain("action=\"" + end + "\"");
        assertThat(visits.as(administrator).text(end)).contains("action=\"" + end + "\"");
        visits.as(administrator).post(end, Map.of());
        assertThat(visits.as(administrator).text("/accounts")).contains("avsluttet i dag");
    }

    @Test
    void everybodyChangesTheirOwnPassword() {
        for (Role role : Role.values()) {
            Viewer one = people.at(leader.body(), role);
            assertThat(visits.as(one).post("/account/password", Map.of("password", "short")))
                    .hasStatus(422);
            assertThat(visits.as(one).post("/account/password", Map.of("password", CHOSEN)))
                    .hasRedirectedUrl("/account");
            assertThat(events.of(one.account()).getFirst().what()).isEqualTo(What.PASSWORD_CHANGED);
        }
    }

    @Test
    void theFormAsksForAnAccountWhoseCodeIsShownInThatSessionAlone() {
        municipalities.add("Testfylket", Map.of(PLACE, "Begynnerbygda"));
        Body body = entries.add(Body.named("Begynnersenteret", ServiceType.CRISIS_CENTRE, PLACE, Level.MUNICIPAL));
        String username = "form-" + UUID.randomUUID();
        Map<String, String> typed = Map.of(
                "displayName",
                "Bea Begynner",
                "username",
                username,
                "role",
                "CENTRE_WORKER",
                "body",
                body.id().toString());
        String led = visits.as(administrator)
                .post("/accounts/new", typed)
                .getResponse()
                .getRedirectedUrl();
        Account made = accounts.all().stream()
                .filter(each -> each.username().reveal().equals(username))
                .findFirst()
                .orElseThrow();
        String page = "/accounts/" + made.viewer().account();
        assertThat(led).isEqualTo(page + "/code");
        assertThat(made.waiting()).isTrue();
        assertThat(visits.as(administrator).get(page + "/code")).hasRedirectedUrl(page);
        assertThat(visits.as(administrator).text(page)).contains("Noen må si ja");
    }

    private Asked ask(BodyId body, Role role) {
        NewAccount wanted =
                new NewAccount("asked-" + UUID.randomUUID(), "", "Bea " + UUID.randomUUID(), body, null, role);
        return accounts.actingAs(administrator, () -> keeping.ask(wanted));
    }

    private Waiting waiting(Asked asked) {
        return approvals.waitingOf(asked.account()).getFirst();
    }
}
