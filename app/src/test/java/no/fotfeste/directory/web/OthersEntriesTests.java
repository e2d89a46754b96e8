package no.fotfeste.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.fotfeste.Handler;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody writes over what is another body's: what they say waits, and whose it is sees it. */
@IntegrationTest
class OthersEntriesTests {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private KeptWorld world;

    @BeforeEach
    void anOfficeAndTwoCentres() {
        world = beans.createBean(KeptWorld.class);
    }

    @Test
    void aWorkerOfAnotherCentreChangesNoContactThatIsNotTheirs() {
        for (Contact contact : List.of(world.nav, world.leads)) {
            List<@Nullable String> before = world.inForce();
            assertThat(world.as(world.stranger)
                            .fill(
                                    world.edit(contact),
                                    Map.of(
                                            "name",
                                            contact.name().reveal(),
                                            "phone",
                                            "66 66 66 66",
                                            "email",
                                            "falsk@eksempel.example")))
                    .hasStatus3xxRedirection();
            assertThat(world.inForce()).isEqualTo(before);
            assertThat(world.as(world.stranger).text(world.page(contact)))
                    .contains(
                            "20 20 20 20",
                            "Foreslått, ikke bekreftet",
                            "66 66 66 66",
                            "falsk@eksempel.example",
                            "Foreslått av " + world.stranger.displayName())
                    .doesNotContain("tel:66", "mailto:falsk");
        }
        Visitor keeper = world.as(world.atNav);
        String proposal = world.address(world.proposal(world.nav));
        assertThat(keeper.text("/today")).contains("Ett forslag til endring i Hjelpere", proposal);
        assertThat(keeper.text("/directory")).contains("Ett forslag venter på deg");
        assertThat(keeper.text("/directory/proposals")).contains(proposal);
        assertThat(keeper.text(proposal)).contains("20 20 20 20", "66 66 66 66", "Ja, dette stemmer");
        assertThat(world.as(world.leader).text("/today")).contains("Ett forslag til endring i Hjelpere");
        assertThat(world.as(world.stranger).text("/today")).doesNotContain("til endring i Hjelpere");
    }

    /** Whatever form of the directory there is, and whoever sends it from elsewhere. */
    @Test
    void noFormOfTheDirectoryChangesWhatIsAnothers() {
        world.municipalityUsesThem();
        List<Viewer> elsewhere = List.of(
                world.stranger,
                people.at(BodyId.next(), Role.CENTRE_LEADER),
                people.at(BodyId.next(), Role.COORDINATOR),
                people.at(BodyId.next(), Role.SERVICE_CONTACT),
                people.at(BodyId.next(), Role.AUDITOR),
                world.administrator);
        world.proposed(world.stranger, world.nav, "66 66 66 66");
        List<@Nullable String> before = world.inForce();
        TreeSet<String> sent = new TreeSet<>();
        for (Viewer viewer : elsewhere) {
            Visitor visitor = world.as(viewer);
            Handler.all().stream()
                    .filter(handler -> handler.isAskedWith("POST")
                            && handler.address().startsWith("/directory")
                            && !handler.template().endsWith("/bodies/new")
                            && !handler.template().contains("/identity"))
                    .forEach(handler -> {
                        for (Contact contact : List.of(world.nav, world.leads)) {
                            send(visitor, handler, contact);
                        }
                        sent.add(handler.template());
                    });
        }
        assertThat(sent).hasSizeGreaterThan(9);
        assertThat(world.inForce()).isEqualTo(before);
    }

    private void send(Visitor visitor, Handler handler, Contact contact) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "Noen Andre",
                "type", ServiceType.CRISIS_CENTRE.code(),
                "level", "STATE",
                "phone", "66 66 66 66",
                "email", "falsk@eksempel.example",
                "left", "yes",
                "municipality", KeptWorld.PLACE.value(),
                "from", "2031-01-01",
                "contact", contact.id().toString(),
                "version", "0"));
        fields.put("before", world.nav.id().toString());
        String id = handler.template().contains("/contacts/{")
                ? contact.id().toString()
                : contact.body().toString();
        handler.addresses(id).stream()
                .map(address -> address.replace("/9999/", "/" + KeptWorld.PLACE + "/"))
                .map(address -> address.replaceAll(
                        "proposals/[^/]+",
                        "proposals/" + world.proposal(world.nav).id()))
                .forEach(address -> visitor.post(address, fields));
    }

    @Test
    void anAdministratorKeepsOnlyWhatNobodyWhoWorksThereCan() {
        assertThat(world.as(world.administrator)
                        .fill(world.edit(world.unkept), world.phone(world.unkept, "30 30 30 30")))
                .hasStatus3xxRedirection();
        assertThat(world.now(world.unkept).phone().reveal()).isEqualTo("30 30 30 30");

        world.as(world.administrator).fill(world.edit(world.nav), world.phone(world.nav, "66 66 66 66"));
        assertThat(world.now(world.nav).phone().reveal()).isEqualTo("20 20 20 20");
        assertThat(world.proposal(world.nav).by()).isEqualTo(world.administrator.account());
    }

    @Test
    void whoWorksThereChangesAtOnceAndItIsWrittenDown() {
        world.as(world.atNav).fill(world.edit(world.nav), world.phone(world.nav, "40 40 40 40"));
        assertThat(world.now(world.nav).phone().reveal()).isEqualTo("40 40 40 40");
        assertThat(world.as(world.stranger).text(world.page(world.nav) + "/history"))
                .contains("Telefon · ", "20 20 20 20", "40 40 40 40", world.atNav.displayName());
        assertThat(world.changes(world.nav, "phone")).isOne();
        assertThat(world.changes(world.nav, "email")).isZero();
    }

    @Test
    void whatWasChangedIsNeverChangedOrTakenAway() {
        for (String attempt : List.of(
                "update directory.change set account_id = null",
                "delete from directory.change",
                "insert into directory.change (body_id, field, at) values (gen_random_uuid(), 'phone', now())",
                "delete from directory.contact",
                "delete from directory.body")) {
            assertThatThrownBy(() -> database.sql(attempt).update())
                    .as(attempt)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whoIsOnlyProposedStandsNowhere() {
        String add = world.page(world.nav) + "/contacts/new";
        assertThat(world.as(world.stranger).post(add, Map.of("name", "Falsk Person", "phone", "66 66 66 66")))
                .hasStatus3xxRedirection();
        Contact proposed = world.personOf(world.proposal(world.nav));
        assertThat(proposed.isThere()).isFalse();
        assertThat(world.as(world.atNav).text(world.page(world.nav))).doesNotContain("contact-" + proposed.id());
        assertThat(world.as(world.atNav).get(world.edit(proposed))).hasStatus(404);

        world.as(world.atNav).post(world.address(world.proposal(world.nav)) + "/confirm", Map.of("version", "0"));
        assertThat(world.as(world.stranger).text(world.page(world.nav))).contains("contact-" + proposed.id());
    }

    @Test
    void nobodyElsewhereSaysThatAContactIsStillRight() {
        String confirm = "/directory/contacts/" + world.nav.id() + "/confirm";
        assertThat(world.as(world.stranger).post(confirm, Map.of("version", "0")))
                .hasStatus(404);
        assertThat(world.as(world.atNav).post(confirm, Map.of("version", "0"))).hasStatus3xxRedirection();
    }
}
