package no.fotfeste.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fotfeste.Handler;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.ChangesWhoSees;
import no.fotfeste.access.emergency.EmergencyChange;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.network.NetworkWorld;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.OneTime;
import no.fotfeste.testing.People;
import no.fotfeste.testing.Visits;
import no.fotfeste.testing.Visits.Visitor;
import no.fotfeste.web.Effect;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A leader of another house opens a case in an emergency and sends every form that those who have it find, as they would fill it in, and
 * asks every handler of a case with nothing. Nothing of it changes who sees the case.
 */
@IntegrationTest
class EmergencySweepTests {

    /** All that tells who may see the case or something of it, but for what the emergency itself is. */
    private static final List<String> WHO_SEES = List.of(
            """
            select id, kind, body_id, account_id, team_id, suspended, open_from, open_until from access.case_grant
            where case_id = :caseId and kind <> 'BREAK_GLASS'
            """,
            "select id, body_id, open_from, open_until from access.parcel where case_id = :caseId",
            """
            select account_id, basis, evidence, confirmed_at, lifted_at from access.conflict
            where case_id = :caseId and account_id <> :who
            """,
            "select kind, token from access.case_reference where case_id = :caseId",
            "select id, version, removed_at from casefile.related_person where case_id = :caseId",
            "select id, confirmed_at, lifted_at from casefile.contact_conflict where case_id = :caseId",
            "select protection from casefile.client_case where case_id = :caseId",
            "select id, confirmed_at, lifted_at from casefile.kept_apart where case_id = :caseId",
            "select decision_id, kind, ended_at from sharing.decision_piece where case_id = :caseId",
            "select id, released_at from documents.stopped_sending where case_id = :caseId",
            "select id, body_id, open_until from network.coordination where case_id = :caseId",
            """
            select member.case_id from casefile.client_case own
            join casefile.client_case member on member.family_id = own.family_id where own.case_id = :caseId
            """);

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b[^>]*action=\"([^\"?]*)\"[^>]*>(.*?)</form>");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Visits visits;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private final FilledIn filledIn = new FilledIn(Map.of());

    @Test
    void noFormOfACaseChangesWhoSeesItInAnEmergency() {
        SweptWorld world = beans.createBean(SweptWorld.class);
        world.isKnownAtNav(beans.createBean(NetworkWorld.class), database);
        Viewer bodil = people.at(world.stranger.body(), Role.CENTRE_LEADER);
        visits.as(bodil)
                .post(
                        "/break-glass",
                        Map.of("case", world.caseId.toString(), "reason", "DANGER", "words", "Hun ringte"));
        List<FormOnPage> forms = formsOf(world);
        assertThat(forms).hasSizeGreaterThan(25);
        List<String> before = whoSees(world, bodil);
        List<String> wrong = new ArrayList<>();
        Set<String> sent = new TreeSet<>();
        for (FormOnPage form : forms) {
            Map<String, String> fields = filledIn.first(form);
            fields.put(Effect.KEY, OneTime.key());
            judge(form.template(), visits.as(bodil).post(form.action(), fields), wrong);
            sent.add(form.template());
            if (!whoSees(world, bodil).equals(before)) {
                wrong.add(form.kind() + " changed who sees the case");
                break;
            }
        }
        ofCases()
                .filter(handler -> !handler.address().endsWith("/own-conflict"))
                .flatMap(handler ->
                        handler.addresses(world.caseId.toString()).stream().map(address -> Map.entry(handler, address)))
                .forEach(each ->
                        judge(each.getKey().template(), visits.as(bodil).post(each.getValue(), Map.of()), wrong));
        visits.as(bodil).post("/cases/" + world.caseId + "/own-conflict", Map.of("why", "Hun er min søster"));
        assertThat(whoSees(world, bodil)).isEqualTo(before);
        assertThat(wrong).isEmpty();
        assertThat(sent).contains("/cases/{id}/protection", "/cases/{id}/coordination", "/cases/{id}/team");
    }

    @Test
    void nothingThatWouldBeRefusedIsOffered() {
        SweptWorld world = beans.createBean(SweptWorld.class);
        world.isKnownAtNav(beans.createBean(NetworkWorld.class), database);
        Viewer bodil = people.at(world.stranger.body(), Role.CENTRE_LEADER);
        Visitor visitor = visits.as(bodil);
        String at = "/cases/" + world.caseId;
        visitor.post(
                "/break-glass", Map.of("case", world.caseId.toString(), "reason", "DANGER", "words", "Hun ringte"));
        List<String> offered = new ArrayList<>();
        Stream.concat(Stream.of(at, at + "/departure"), pagesOf(world))
                .distinct()
                .forEach(page -> {
                    MvcTestResult answer = visitor.get(page);
                    if (answer.getResponse().getStatus() == 200) {
                        refusedIn(Sweeper.text(answer)).forEach(each -> offered.add(each + " on " + page));
                    }
                });
        assertThat(offered).isEmpty();
    }

    /** Whoever looks at it afterwards reads in words of its own what each form did. */
    @Test
    void whatEachFormDidHasWords() throws IOException {
        String texts =
                new ClassPathResource("messages/nb/casefile.properties").getContentAsString(StandardCharsets.UTF_8);
        List<String> missing = ofCases()
                .filter(handler -> !changesWhoSees(handler))
                .filter(handler -> !handler.address().contains("/break-glass/"))
                .filter(handler ->
                        handler.method().getAnnotation(Effect.class).value().isCounted())
                .map(handler -> new EmergencyChange(
                                new UUID(0, 0),
                                Instant.EPOCH,
                                "POST " + handler.template(),
                                EmergencyChange.State.STANDS)
                        .what())
                .filter(what -> !texts.contains("\ncasefile.glass.did." + what + "="))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static void judge(String template, MvcTestResult answer, List<String> wrong) {
        int status = answer.getResponse().getStatus();
        boolean refused = Handler.all().stream()
                .anyMatch(handler ->
                        handler.isAskedWith("POST") && handler.template().equals(template) && changesWhoSees(handler));
        if (refused && !(status == 403 && Sweeper.text(answer).contains("Lederen ved senteret"))) {
            wrong.add(template + " is not refused in plain words: " + status);
        }
        if (!refused
                && (status >= 500 || (status == 403 && !Sweeper.text(answer).contains("Lederen ved senteret")))) {
            wrong.add(template + " answered " + status);
        }
    }

    /** What those who have the case find, but for what closes it to whoever sends it. */
    private List<FormOnPage> formsOf(SweptWorld world) {
        String at = "/cases/" + world.caseId;
        Map<String, FormOnPage> found = new LinkedHashMap<>();
        for (Viewer who : List.of(world.worker, world.leader)) {
            Sweeper sweeper = new Sweeper(
                    () -> visits.as(who),
                    List.of(at),
                    Stream.concat(Stream.of("/today", at), pagesOf(world))
                            .distinct()
                            .toList());
            sweeper.look().forEach(form -> found.putIfAbsent(form.kind(), form));
        }
        return found.values().stream()
                .filter(form -> !form.takesFile() && !form.template().endsWith("/own-conflict"))
                .toList();
    }

    private static Stream<String> pagesOf(SweptWorld world) {
        String at = "/cases/" + world.caseId;
        return Stream.concat(
                Stream.of(at + "/coordination?municipality=" + SweptWorld.PLACE.value()),
                Handler.all().stream()
                        .filter(handler ->
                                handler.isAskedWith("GET") && handler.address().startsWith("/cases/{id"))
                        .flatMap(handler -> handler.addresses(world.caseId.toString()).stream()));
    }

    /** Links, and forms that have a button. */
    private static List<String> refusedIn(String text) {
        Stream<String> links =
                LINK.matcher(text).results().map(link -> link.group(1)).filter(link -> isRefused("GET", link));
        Stream<String> forms = FORM.matcher(text)
                .results()
                .filter(form -> form.group(2).contains("type=\"submit\""))
                .map(form -> form.group(1))
                .filter(action -> isRefused("POST", action));
        return Stream.concat(links, forms).distinct().toList();
    }

    private static boolean isRefused(String asked, String path) {
        return Handler.all().stream()
                .anyMatch(handler -> handler.isAskedWith(asked) && changesWhoSees(handler) && handler.isAskedAt(path));
    }

    private static Stream<Handler> ofCases() {
        return Handler.all().stream()
                .filter(handler ->
                        handler.isAskedWith("POST") && handler.address().startsWith("/cases/{id"));
    }

    private static boolean changesWhoSees(Handler handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.method(), ChangesWhoSees.class)
                || AnnotatedElementUtils.hasAnnotation(handler.method().getDeclaringClass(), ChangesWhoSees.class);
    }

    private static List<String> whoSees(SweptWorld world, Viewer bodil) {
        try (Connection superuser = TestDatabase.superuser()) {
            JdbcClient everything = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
            return WHO_SEES.stream()
                    .flatMap(question -> everything
                            .sql("select each::text from (" + question + ") each order by 1")
                            .param("caseId", world.caseId.value())
                            .param("who", bodil.account().value())
                            .query(String.class)
                            .list()
                            .stream())
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
