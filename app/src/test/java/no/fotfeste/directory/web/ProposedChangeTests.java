package no.fotfeste.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.keeping.ProposedChange;
import no.fotfeste.directory.keeping.ProposedChange.State;
import no.fotfeste.testing.AtOnce;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody has said of another body's entry becomes true when somebody there says so, and only then. */
@IntegrationTest
class ProposedChangeTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Directory directory;

    private KeptWorld world;

    @BeforeEach
    void anOfficeAndTwoCentres() {
        world = beans.createBean(KeptWorld.class);
    }

    @Test
    void becomesTrueWhenSomebodyThereConfirms() {
        ProposedChange proposal = world.proposed(world.stranger, world.nav, "50 50 50 50");
        assertThat(confirm(proposal, "0")).hasStatus3xxRedirection();
        assertThat(world.now(world.nav).phone().reveal()).isEqualTo("50 50 50 50");
        assertThat(world.now(world.nav).email()).isEqualTo(world.nav.email());
        assertThat(world.as(world.stranger).text(world.page(world.nav)))
                .contains(world.atNav.displayName(), "etter forslag fra", world.stranger.displayName())
                .doesNotContain("Foreslått, ikke bekreftet");
        assertThat(world.as(world.stranger).text("/directory/proposals")).contains("Bekreftet");
    }

    @Test
    void isTurnedDownWithAReason() {
        ProposedChange proposal = world.proposed(world.stranger, world.nav, "50 50 50 50");
        String address = world.address(proposal) + "/turn-down";
        assertThat(world.as(world.atNav).post(address, Map.of("reason", " "))).hasStatus(422);
        assertThat(world.as(world.atNav).post(address, Map.of("reason", "Dette er ikke vårt nummer")))
                .hasStatus3xxRedirection();
        assertThat(world.now(world.nav)).isEqualTo(world.nav);
        assertThat(world.as(world.stranger).text("/directory/proposals")).contains("Dette er ikke vårt nummer");
        assertThat(world.find(proposal).state()).isEqualTo(State.TURNED_DOWN);
    }

    @Test
    void isNeverConfirmedByWhoeverProposedIt() {
        ProposedChange proposal = world.proposed(world.stranger, world.nav, "50 50 50 50");
        for (String act : List.of("/confirm", "/turn-down")) {
            assertThat(world.as(world.stranger)
                            .post(world.address(proposal) + act, Map.of("version", "0", "reason", "x")))
                    .hasStatus(404);
        }
        assertThat(world.as(world.stranger).text(world.address(proposal))).doesNotContain("Ja, dette stemmer");
        assertThat(world.as(world.leader).get(world.address(proposal))).hasStatus(404);
        assertThat(world.now(world.nav)).isEqualTo(world.nav);
    }

    @Test
    void waitsForAnAdministratorWhereNobodySignsIn() {
        ProposedChange proposal = world.proposed(world.stranger, world.unkept, "50 50 50 50");
        assertThat(world.as(world.administrator).text("/today")).contains("til endring i Hjelpere");
        assertThat(world.as(world.administrator).post(world.address(proposal) + "/confirm", Map.of("version", "0")))
                .hasStatus3xxRedirection();
        assertThat(world.now(world.unkept).phone().reveal()).isEqualTo("50 50 50 50");
    }

    @Test
    void isDecidedOnceAlsoWhenTwoDoSoInTheSameMoment() {
        ProposedChange proposal = world.proposed(world.stranger, world.nav, "50 50 50 50");
        String address = world.address(proposal);
        List<MvcTestResult> answers = AtOnce.both(
                () -> world.as(world.atNav).post(address + "/confirm", Map.of("version", "0")),
                () -> world.as(world.colleague).post(address + "/turn-down", Map.of("reason", "Nei")));
        assertThat(answers.stream().map(answer -> answer.getResponse().getStatus()))
                .containsExactlyInAnyOrder(302, 409);
        boolean yes = world.find(proposal).state() == State.CONFIRMED;
        assertThat(world.now(world.nav).phone().reveal()).isEqualTo(yes ? "50 50 50 50" : "20 20 20 20");
    }

    @Test
    void whoConfirmsHasReadWhatStandsNow() {
        ProposedChange proposal = world.proposed(world.stranger, world.nav, "50 50 50 50");
        world.as(world.colleague)
                .fill(
                        world.edit(world.nav),
                        Map.of("name", "Nora Navn", "phone", "21 21 21 21", "email", "ny@eksempel.example"));
        assertThat(confirm(proposal, "0")).hasStatus(409);
        assertThat(world.now(world.nav).phone().reveal()).isEqualTo("21 21 21 21");
        assertThat(world.as(world.atNav).text(world.address(proposal)))
                .contains("Noe er endret siden forslaget ble skrevet", "21 21 21 21", "50 50 50 50");
        assertThat(confirm(proposal, "1")).hasStatus3xxRedirection();
        assertThat(world.now(world.nav).phone().reveal()).isEqualTo("50 50 50 50");
        assertThat(world.now(world.nav).email().reveal()).isEqualTo("ny@eksempel.example");
    }

    @Test
    void lapsesWhenThePersonHasLeft() {
        ProposedChange proposal = world.proposed(world.stranger, world.nav, "50 50 50 50");
        world.as(world.colleague).fill(world.edit(world.nav), Map.of("name", "Nora Navn", "left", "yes"));
        assertThat(world.find(proposal).state()).isEqualTo(State.LAPSED);
        assertThat(confirm(proposal, "1")).hasStatus(409);
        assertThat(world.as(world.atNav).text("/today")).doesNotContain("til endring i Hjelpere");
    }

    @Test
    void ofOnePersonOnlyTheLatestWaits() {
        ProposedChange first = world.proposed(world.stranger, world.nav, "50 50 50 50");
        ProposedChange second = world.proposed(world.stranger, world.nav, "60 60 60 60");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(confirm(first, "0")).hasStatus(409);
        assertThat(confirm(second, "0")).hasStatus3xxRedirection();
        assertThat(world.now(world.nav).phone().reveal()).isEqualTo("60 60 60 60");
    }

    @Test
    void isTakenBackByWhoeverProposedIt() {
        ProposedChange proposal = world.proposed(world.stranger, world.nav, "50 50 50 50");
        assertThat(world.as(world.atNav).post(world.address(proposal) + "/withdraw", Map.of()))
                .hasStatus(404);
        assertThat(world.as(world.stranger).post(world.address(proposal) + "/withdraw", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(confirm(proposal, "0")).hasStatus(409);
    }

    @Test
    void secondOfTwoWhoProposeSeesWhatHasChanged() {
        world.as(world.atNav).fill(world.edit(world.nav), world.phone(world.nav, "21 21 21 21"));
        assertThat(world.as(world.stranger)
                        .post(
                                world.edit(world.nav),
                                Map.of("name", "Nora Navn", "phone", "50 50 50 50", "email", "", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("21 21 21 21", "50 50 50 50");
    }

    @Test
    void whatACentreServesAndWhoIsAskedIsConfirmedByWhoseItIs() {
        world.municipalityUsesThem();
        String serves = world.page(world.leads) + "/serves";
        String place = KeptWorld.PLACE.value();
        String since = directory
                .servedBy(world.leads.body())
                .getFirst()
                .period()
                .from()
                .toString();
        world.as(world.stranger)
                .post(
                        serves,
                        Map.of(
                                "existing",
                                "yes",
                                "municipality",
                                place,
                                "from",
                                since,
                                "before",
                                "",
                                "last",
                                "2099-12-31"));
        ProposedChange ends = world.proposal(world.leads);
        assertThat(world.as(world.leader).text(world.address(ends))).contains("31. desember 2099");
        assertThat(world.as(world.leader).post(world.address(ends) + "/confirm", Map.of("version", "")))
                .hasStatus3xxRedirection();
        assertThat(directory.servedBy(world.leads.body()).getFirst().period().lastDay())
                .isPresent();

        world.as(world.stranger)
                .post(
                        "/directory/municipalities/" + place + "/contact-level",
                        Map.of(
                                "before",
                                world.nav.id().toString(),
                                "contact",
                                world.unkept.id().toString()));
        assertThat(directory.contactLevel(KeptWorld.PLACE)).contains(world.now(world.nav));
        assertThat(world.as(world.stranger).text("/directory/municipalities/" + place))
                .contains("Foreslått, ikke bekreftet", "Rita Rektor");
        assertThat(confirm(world.proposal(world.nav), world.nav.id().toString()))
                .hasStatus3xxRedirection();
        assertThat(directory.contactLevel(KeptWorld.PLACE)).contains(world.now(world.unkept));
    }

    private MvcTestResult confirm(ProposedChange proposal, String version) {
        return world.as(world.atNav).post(world.address(proposal) + "/confirm", Map.of("version", version));
    }
}
