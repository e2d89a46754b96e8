package no.fotfeste.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.fotfeste.Handler;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.signin.AccountAdministration;
import no.fotfeste.directory.keeping.DirectoryKeeping;
import no.fotfeste.directory.upload.UploadKind;
import no.fotfeste.network.NetworkWorld;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.Visits;
import no.fotfeste.web.Effect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everybody who has to do with a house goes wherever they come, and fills in every form there is. Each is sent twice in the same
 * moment and once more; what writes over something is sent with a version that has become old, and by two at once. Forms are found
 * by their handlers: a new one is either reached, or stands below with why not.
 */
@IntegrationTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryFormTests {

    /** Forms that are not sent here, and why. */
    private static final Map<String, String> NOT_SENT = Map.of(
            "/account/seen", "stands on a page only after something has happened to the sign-in: BorrowedFaceTests",
            "/account/app", "a code of an app counts once by itself (0046)",
            "/account/passkeys", "what a passkey signs counts once by itself (0046)",
            "/account/app/remove", "needs an app and a passkey; who removes one twice wanted it gone",
            "/account/passkeys/{passkey}/remove", "the same",
            "/cases/{id}/protection/raised",
                    "needs that somebody who does not lead has just raised it; RaisedProtectionTests sends it twice",
            "/account/recovery-codes", "shows what is kept nowhere: whichever was shown last is what counts (0046)",
            "/accounts/{account}/services", "no sign-in service is set up here; KeycloakStory has one",
            "/accounts/{account}/services/remove", "the same");

    private static final String MEASURE =
            "/cases/{id}/plan/measures/{measure}" + "/{agree, assign, start, resume, done, decline, cancel, block}";

    /** What is sent after all else, in this order: not much can be done afterwards. */
    private static final List<String> LAST = List.of(
            ".*/persons/\\*(/remove)?",
            ".*/(withdraw|settle)",
            ".*/protection",
            ".*/departure",
            ".*/close",
            ".*/reopen",
            ".*/own-conflict",
            "/accounts/\\*/end",
            ".*/end-others",
            "/account/password");

    @LocalServerPort
    int port;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient database;

    @Autowired
    AccountAdministration keeping;

    @Autowired
    DirectoryKeeping directory;

    private FormSweep sweep;
    private SweptWorld world;

    @BeforeAll
    void everybodySendsEverything() throws IOException, InterruptedException {
        world = beans.createBean(SweptWorld.class);
        world.isKnownAtNav(beans.createBean(NetworkWorld.class), database);
        String place = SweptWorld.PLACE.value();
        Map<String, String> named = Map.of("name", "Ola Oppdiktet", "alias", "");
        FilledIn filledIn = new FilledIn(Map.ofEntries(
                Map.entry(
                        "/accounts/new",
                        Map.of("username", FilledIn.NEW, "body", world.house.toString(), "role", "SERVICE_CONTACT")),
                Map.entry("/accounts/second-factor", Map.of("role", "", "body", world.house.toString())),
                Map.entry(
                        "/accounts/limits",
                        Map.of(
                                "anHour",
                                "60",
                                "aDay",
                                "200",
                                "nameAnHour",
                                "60",
                                "nameADay",
                                "200",
                                "free",
                                "20",
                                "common",
                                "3")),
                Map.entry(
                        "/break-glass", Map.of("case", world.caseId.toString(), "name", "", "born", "", "number", "")),
                Map.entry("/cases/{id}/persons/new", named),
                Map.entry("/cases/{id}/persons/{person}", named),
                Map.entry("/directory/bodies/new", Map.of("name", FilledIn.NEW, "municipality", place)),
                Map.entry("/directory/bodies/{id}/edit", Map.of("municipality", place)),
                Map.entry("/directory/bodies/{id}/contacts/new", Map.of("name", FilledIn.NEW)),
                Map.entry("/directory/bodies/{id}/serves", Map.of("municipality", place)),
                Map.entry("/directory/import", Map.of("kind", "BODIES")),
                Map.entry("/house/rooms/room", Map.of("roomName", "2")),
                Map.entry(
                        "/cases/{id}/coordination",
                        Map.of(
                                "receiver",
                                world.unit.body() + "/" + world.unit.id(),
                                "provision",
                                "HEALTH_CARE_COORDINATOR")),
                Map.entry(MEASURE, Map.of("on", FilledIn.today())),
                Map.entry(
                        "/cases/{id}/{requests, hand-over}/{edit, preview, send, refuse}",
                        Map.of(
                                "question",
                                "Kan hun få garanti?",
                                "receiver",
                                world.nav.body() + "/" + world.nav.id()))));
        String table = UploadKind.BODIES.header() + "\nNAV;Nav Skjemavik;" + SweptWorld.PLACE.value() + ";kommune;;;;";
        sweep = new FormSweep(
                filledIn,
                Map.of(
                        "/directory/import",
                        table.getBytes(StandardCharsets.UTF_8),
                        "/cases/{id}/documents/new",
                        picture()),
                LAST);
        Sweeper receiver = at(
                world.receiver,
                List.of("/inbox", "/relations"),
                "/inbox",
                "/relations",
                "/relations/new",
                "/relations/self");
        Sweeper worker = worker();
        Sweeper leader = leader();
        Sweeper stranger = at(world.stranger, List.of("/break-glass"), "/break-glass");
        List.of(receiver, worker, stranger).forEach(sweep::by);
        visits.as(world.stranger)
                .post(
                        "/cases/" + world.caseId + "/addresses",
                        Map.of("address", "Eksempelgata 1", "grade", "ORDINARY"));
        sweep.by(leader);
        sweep.toTheEndBy(at(world.stranger, List.of("/break-glass"), "/cases/" + world.caseId + "/journal/new"));
        List.of(receiver, leader, worker).forEach(sweep::toTheEndBy);
        world.othersHavePutForward(directory);
        List.of(atTheOffice(), atTheHouse(), proposer(), administrator()).forEach(sweep::toTheEndBy);
        world.accountsAreAskedFor(keeping);
        for (int i = 0; i < 2; i++) {
            sweep.toTheEndBy(at(world.leader, List.of("/approvals"), "/approvals"));
        }
        sweep.toTheEndBy(at(world.auditor, List.of("/audit"), "/audit"));
        for (int i = 0; i < 3; i++) {
            new HttpVisitor(port).signIn(world.auditor.displayName());
        }
        sweep.toTheEndBy(
                at(world.auditor, List.of("/account/sessions", "/account/password"), "/account", "/account/password"));
    }

    private Sweeper worker() {
        String at = "/cases/" + world.caseId;
        Stream<String> pages = Handler.all().stream()
                .filter(handler ->
                        handler.isAskedWith("GET") && handler.address().startsWith("/cases/{id"))
                .flatMap(handler -> handler.addresses(world.caseId.toString()).stream());
        Stream<String> others = Stream.of(
                at + "/requests/new?type=NAV&municipality=" + SweptWorld.PLACE.value(),
                at + "/hand-over?municipality=" + SweptWorld.PLACE.value(),
                at + "/coordination?municipality=" + SweptWorld.PLACE.value(),
                "/house",
                "/reception/new");
        return at(
                world.worker,
                List.of(at, "/house", "/reception"),
                Stream.concat(others, pages).toArray(String[]::new));
    }

    private Sweeper leader() {
        String at = "/cases/" + world.caseId;
        return at(
                world.leader,
                List.of(at, "/house", "/teams", "/interpreters", "/apart", "/today", "/break-glass/requests"),
                "/house/rooms",
                "/teams",
                "/interpreters/rule",
                "/today",
                at,
                at + "/team",
                at + "/conflicts",
                at + "/documents");
    }

    private Sweeper administrator() {
        Viewer leaves = world.whoeverLeaves();
        String account = "/accounts/" + leaves.account();
        String contact = "/directory/contacts/" + world.nav.id();
        return at(
                world.administrator,
                List.of(
                        account,
                        "/accounts/new",
                        "/accounts/second-factor",
                        "/accounts/limits",
                        "/directory/bodies/new",
                        contact + "/identity",
                        "/directory/import"),
                "/accounts",
                account,
                account + "/identity",
                "/accounts/new",
                "/accounts/second-factor",
                "/accounts/limits",
                "/directory/bodies/new",
                contact + "/identity",
                "/directory/import");
    }

    /** Whoever works there keeps what stands about the office and its people. */
    private Sweeper atTheOffice() {
        String body = "/directory/bodies/" + world.nav.body();
        String contact = "/directory/contacts/" + world.nav.id();
        String place = "/directory/municipalities/" + SweptWorld.PLACE;
        return at(
                world.receiver,
                List.of(body, contact, place, "/directory/proposals"),
                "/directory/proposals",
                body,
                body + "/edit",
                body + "/contacts/new",
                contact + "/edit",
                place + "/contact-level");
    }

    private Sweeper atTheHouse() {
        String serves = "/directory/bodies/" + world.house + "/serves";
        return at(world.leader, List.of(serves), serves);
    }

    private Sweeper proposer() {
        return at(world.stranger, List.of("/directory/proposals"), "/directory/proposals");
    }

    private Sweeper at(Viewer who, List<String> within, String... starts) {
        return new Sweeper(() -> visits.as(who), within, List.of(starts));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", picture);
        return picture.toByteArray();
    }

    @Test
    void eachTakesEffectOnceAndNothingIsLostOrWrittenOver() {
        assertThat(sweep.wrong()).isEmpty();
    }

    /** A handler that is new is reached by somebody here, or stands above with why it is not. */
    @Test
    void everyFormIsSent() {
        Set<String> counted = counted().map(Handler::template).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missed = new TreeSet<>(counted);
        missed.removeAll(sweep.taken());
        missed.removeAll(NOT_SENT.keySet());
        assertThat(missed).as("what was said: " + sweep.refused()).isEmpty();
        assertThat(counted).containsAll(NOT_SENT.keySet());
        assertThat(NOT_SENT.keySet()).doesNotContainAnyElementsOf(sweep.taken());
    }

    @Test
    void whatReplacesOrDecidesIsSentWithAVersionThatHasBecomeOld() {
        List<String> missed = new ArrayList<>(counted()
                .filter(handler -> Set.of(Effect.Kind.REPLACES, Effect.Kind.DECIDES_ONCE)
                        .contains(effect(handler).value()))
                .map(Handler::template)
                .toList());
        missed.removeAll(sweep.asOld());
        missed.removeAll(NOT_SENT.keySet());
        assertThat(missed).isEmpty();
    }

    @Test
    void whatTakesLongToWriteIsKept() {
        assertThat(sweep.unkept()).isEmpty();
    }

    private static Stream<Handler> counted() {
        return Handler.all().stream()
                .filter(handler -> handler.isAskedWith("POST"))
                .filter(handler -> effect(handler).value().isCounted());
    }

    private static Effect effect(Handler handler) {
        return handler.method().getAnnotation(Effect.class);
    }
}
