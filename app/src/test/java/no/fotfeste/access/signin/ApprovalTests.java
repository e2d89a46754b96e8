package no.fotfeste.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.signin.AccountAdministration.Asked;
import no.fotfeste.access.signin.AccountEvents.What;
import no.fotfeste.access.signin.ApprovalService.Kind;
import no.fotfeste.access.signin.ApprovalService.Waiting;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator asks for about accounts: nobody has it alone, and all of it is written down. */
@IntegrationTest
class ApprovalTests {

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
    AccountCommand command;

    @Autowired
    StartCodes codes;

    @Autowired
    AccountEvents events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    Visits visits;

    private Viewer leader = somebody();
    private Viewer administrator = leader;

    private static Viewer somebody() {
        return new Viewer(AccountId.next(), "nobody", BodyId.next(), Role.CENTRE_LEADER);
    }

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
    void anAccountBeginsWithBothCodesAndAPasswordOfItsOwnersChoice() {
        Asked asked = ask(leader.body(), Role.CENTRE_WORKER);
        assertThat(begins(asked, "")).as("nobody has said yes").isFalse();
        Secret<String> other = yes(leader, asked);
        assertThat(begins(asked, "")).as("with the administrator's code alone").isFalse();
        assertThat(codes.check(
                        typed(asked.account(), other.reveal(), asked.code().reveal())))
                .as("with the leader's code in the place of the other")
                .isEmpty();
        StartCodes.Right right = codes.check(typed(asked.account(), asked.code().reveal(), other.reveal()))
                .orElseThrow();
        assertThat(codes.use(right.account(), right.begun())).isTrue();
        assertThat(codes.use(right.account(), right.begun())).as("good once").isFalse();
        assertThat(events.of(asked.account()).stream().map(AccountEvents.Event::what))
                .containsExactlyInAnyOrder(What.COMPLETED, What.PASSWORD_CHANGED, What.SAID_YES, What.MADE);
    }

    @Test
    void aCodeIsGoodForAWeek() {
        Asked asked = ask(leader.body(), Role.CENTRE_WORKER);
        Secret<String> other = yes(leader, asked);
        MovableClock.INSTANCE.pass(ApprovalService.GOOD_FOR);
        assertThat(begins(asked, other.reveal())).isFalse();
    }

    /** An administrator made a leader's account, signed in as it, saw every case and ended it: seen in a running house. */
    @Test
    void anAdministratorHasNoUseOfAnAccountThatSheAskedFor() {
        for (Role role : List.of(Role.CENTRE_LEADER, Role.COORDINATOR, Role.SERVICE_CONTACT, Role.AUDITOR)) {
            Asked asked = ask(leader.body(), role);
            assertThat(approvals.sayYes(administrator, waiting(asked).id())).isEmpty();
            assertThat(begins(asked, "")).isFalse();
            assertThat(accounts.viewer(asked.account()))
                    .as("nobody's colleague")
                    .isEmpty();
        }
        assertThat(visits.as(administrator).text("/accounts/new")).doesNotContain("type=\"password\"");
    }

    @Test
    void theLeaderOfTheBodySaysYesAndNobodyElse() {
        Waiting waiting = waiting(ask(leader.body(), Role.CENTRE_WORKER));
        Viewer elsewhere = people.at(BodyId.next(), Role.CENTRE_LEADER);
        Viewer colleague = people.at(leader.body(), Role.CENTRE_WORKER);
        Viewer other = people.at(BodyId.next(), Role.ADMINISTRATOR);
        for (Viewer viewer : List.of(administrator, elsewhere, colleague, other)) {
            assertThat(approvals.sayYes(viewer, waiting.id())).isEmpty();
            assertThat(visits.as(viewer).post("/approvals/" + waiting.id() + "/yes", Map.of()))
                    .hasStatus(404);
        }
        assertThat(visits.as(leader).text("/today")).contains("/approvals");
        assertThat(visits.as(leader).text("/approvals")).contains("/approvals/" + waiting.id() + "/yes");
        assertThat(approvals.sayYes(leader, waiting.id())).isPresent();
        assertThat(approvals.sayYes(leader, waiting.id())).as("once").isEmpty();
    }

    @Test
    void theFirstLeaderOfABodyIsKnownToAnotherLeaderOrAdministratorButNeverToWhoAsked() {
        Waiting first = waiting(ask(BodyId.next(), Role.CENTRE_LEADER));
        assertThat(approvals.sayYes(administrator, first.id())).isEmpty();
        assertThat(approvals.sayYes(people.at(BodyId.next(), Role.CENTRE_WORKER), first.id()))
                .isEmpty();
        assertThat(approvals.sayYes(people.at(BodyId.next(), Role.ADMINISTRATOR), first.id()))
                .isPresent();
        assertThat(approvals.sayYes(
                        leader, waiting(ask(BodyId.next(), Role.COORDINATOR)).id()))
                .isPresent();
    }

    @Test
    void anAdministratorIsKnownToAnotherOrToAnAuditor() {
        Waiting one = waiting(ask(leader.body(), Role.ADMINISTRATOR));
        assertThat(approvals.sayYes(leader, one.id())).isEmpty();
        assertThat(approvals.sayYes(people.at(BodyId.next(), Role.AUDITOR), one.id()))
                .isPresent();
    }

    @Test
    void onTheMachineItIsSaidOnlyWhereNobodyElseCan() {
        Asked asked = ask(leader.body(), Role.CENTRE_WORKER);
        String username = usernameOf(asked.account());
        assertThat(command.sayYes(username).done()).isFalse();
        assertThat(command.sayYes("nobody-has-this").done()).isFalse();
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            database.sql(
                            "update access.account set open_until = open_from - 1 where id not in (:asked, :administrator)")
                    .param("asked", asked.account().value())
                    .param("administrator", administrator.account().value())
                    .update();
            assertThat(command.sayYes(username).done()).isTrue();
            assertThat(events.of(asked.account()).getFirst().what()).isEqualTo(What.SAID_YES_ON_MACHINE);
        });
    }

    @Test
    void theMachineMakesAnAdministratorAndItIsWrittenDown() {
        String username = "lost-" + UUID.randomUUID();
        AccountCommand.Answer answer = command.newAdministrator(username, "Arne Attrapp");
        assertThat(answer.done()).isTrue();
        List<String> said = answer.words()
                .reveal()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList();
        StartCodes.Right right =
                codes.check(typed(username, said.getFirst(), said.getLast())).orElseThrow();
        assertThat(codes.use(right.account(), right.begun())).isTrue();
        assertThat(events.of(right.account().viewer().account()).stream().map(AccountEvents.Event::what))
                .contains(What.MADE_ON_MACHINE, What.SAID_YES_ON_MACHINE);
        assertThat(command.newAdministrator(username, "Arne Attrapp").done()).isFalse();
        assertThat(visits.as(people.at(BodyId.next(), Role.AUDITOR)).text("/audit"))
                .contains("Arne Attrapp: Konto laget på maskinen selv");
    }

    @Test
    void whoIsNotKnownGetsNoAccountAndTheNameIsNotLost() {
        Asked asked = ask(leader.body(), Role.CENTRE_WORKER);
        visits.as(leader).post("/approvals/" + waiting(asked).id() + "/no", Map.of());
        assertThat(accounts.find(asked.account()).orElseThrow().ended()).isNotNull();
        assertThat(events.of(asked.account()).getFirst().what()).isEqualTo(What.SAID_NO);
    }

    @Test
    void afterAResetNothingThatAnAdministratorKnowsLetsAnybodyIn() {
        Viewer worker = people.at(leader.body(), Role.CENTRE_WORKER);
        Asked asked = accounts.actingAs(
                administrator,
                () -> keeping.reset(accounts.find(worker.account()).orElseThrow()));
        assertThat(((SignedInAccount) accounts.loadUserByUsername(People.usernameOf(worker))).getPassword())
                .as("the password from before")
                .isNull();
        assertThat(begins(asked, "")).isFalse();
        assertThat(approvals.sayYes(administrator, waiting(asked).id())).isEmpty();
        assertThat(begins(asked, yes(leader, asked).reveal())).isTrue();
    }

    @Test
    void anIdentityAtAServiceOpensNothingBeforeSomebodyElseHasSaidYes() {
        Viewer worker = people.at(leader.body(), Role.CENTRE_WORKER);
        String subject = UUID.randomUUID().toString();
        accounts.actingAs(administrator, () -> keeping.link(worker.account(), "https://service.example", subject));
        assertThat(links(subject)).isZero();
        Waiting waiting = approvals.waitingOf(worker.account()).getFirst();
        assertThat(waiting.kind()).isEqualTo(Kind.SERVICE);
        assertThat(approvals.sayYes(leader, waiting.id())).isPresent();
        assertThat(links(subject)).isOne();
    }

    private Asked ask(BodyId body, Role role) {
        NewAccount wanted =
                new NewAccount("asked-" + UUID.randomUUID(), "", "Bea " + UUID.randomUUID(), body, null, role);
        return accounts.actingAs(administrator, () -> keeping.ask(wanted));
    }

    private Waiting waiting(Asked asked) {
        return approvals.waitingOf(asked.account()).getFirst();
    }

    private Secret<String> yes(Viewer viewer, Asked asked) {
        return accounts.actingAs(
                viewer, () -> approvals.sayYes(viewer, waiting(asked).id()).orElseThrow());
    }

    private boolean begins(Asked asked, String other) {
        return codes.check(typed(asked.account(), asked.code().reveal(), other)).isPresent();
    }

    private StartCodes.Typed typed(AccountId account, String code, String other) {
        return typed(usernameOf(account), code, other);
    }

    private static StartCodes.Typed typed(String username, String code, String other) {
        return new StartCodes.Typed(Secret.of(username), Secret.of(code), Secret.of(other), Secret.of(CHOSEN));
    }

    private String usernameOf(AccountId account) {
        return accounts.find(account).orElseThrow().username().reveal();
    }

    private long links(String subject) {
        return database.sql("select count(*) from access.provider_account where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
