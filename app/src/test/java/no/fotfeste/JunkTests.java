package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.AccountService.NewAccount;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.access.door.OpenCase;
import no.fotfeste.casefile.CaseService;
import no.fotfeste.casefile.NewClient;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.CaseId;
import no.fotfeste.testing.HttpVisitor;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whatever is asked for with addresses and fields that make no sense is answered, and never with a fault of ours: every handler is
 * asked with nothing, with junk, with characters that the database cannot keep, and with each thing said twice.
 */
@IntegrationTest
class JunkTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([a-zA-Z_]+)\"");
    private static final String JUNK = "x\u0000\uFFFE'\"<%00;";

    /** What would end the sign-in that the rest is asked with. */
    private static final Set<String> ENDS_THE_VISIT = Set.of("/hide", "/sign-out", "/account/sessions/end-others");

    @LocalServerPort
    int port;

    @Autowired
    AccountService accounts;

    @Autowired
    CaseService cases;

    private final BodyId house = BodyId.next();
    private CaseId caseId = CaseId.next();

    @BeforeEach
    void thereIsAHouse() {
        Viewer worker = account("worker", Role.CENTRE_WORKER);
        caseId = accounts.actingAs(worker, () -> cases.receive(NewClient.anonymous("Linn"), OpenCase::id));
    }

    private Viewer account(String name, Role role) {
        return accounts.create(new NewAccount(username(name), People.PASSWORD, "Test Eksempel", house, null, role));
    }

    private String username(String name) {
        return "junk-" + name + "-" + house;
    }

    @Test
    void nothingMakesAFaultForALeader() throws IOException, InterruptedException {
        account("leader", Role.CENTRE_LEADER);
        assertThat(faults(new HttpVisitor(port).signIn(username("leader")))).isEmpty();
    }

    @Test
    void nothingMakesAFaultForAnAdministrator() throws IOException, InterruptedException {
        account("administrator", Role.ADMINISTRATOR);
        assertThat(faults(new HttpVisitor(port).signIn(username("administrator"))))
                .isEmpty();
    }

    @Test
    void nothingMakesAFaultForNobody() throws IOException, InterruptedException {
        assertThat(faults(new HttpVisitor(port).takeToken("/sign-in"))).isEmpty();
    }

    private List<String> faults(HttpVisitor visitor) throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        for (Handler handler : Handler.all()) {
            if (ENDS_THE_VISIT.contains(handler.template())) {
                continue;
            }
            List<String> fields = fields(handler);
            for (String id : List.of(caseId.toString(), CaseId.next().toString(), "x", "%00")) {
                for (String address : handler.addresses(id)) {
                    faults.addAll(faults(visitor, handler, address.replace("*", "x"), fields));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(HttpVisitor visitor, Handler handler, String address, List<String> fields)
            throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        for (String sent : fields) {
            HttpResponse<String> answer = handler.isAskedWith("POST")
                    ? visitor.send("POST", address, visitor.withToken(sent), Map.of())
                    : visitor.get(address + (address.contains("?") ? "&" : "?") + sent);
            if (answer.statusCode() >= 500) {
                faults.add(answer.statusCode() + " " + handler.asked() + " " + address + " " + shortened(sent));
            }
        }
        return faults;
    }

    /** Nothing at all; each field that the handler names, alone and as junk; and everything that any form asks for, as junk and twice. */
    private static List<String> fields(Handler handler) {
        Set<String> named = Arrays.stream(handler.method().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(JunkTests::nameOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Function<Stream<String>, String> junk =
                names -> names.map(name -> HttpVisitor.form(Map.of(name, JUNK))).collect(Collectors.joining("&"));
        String all = junk.apply(Stream.concat(named.stream(), NAMES.stream()).distinct());
        return Stream.concat(
                        Stream.of("", all, all + "&" + all), named.stream().map(name -> junk.apply(Stream.of(name))))
                .toList();
    }

    private static String nameOf(Parameter parameter) {
        String told = parameter.getAnnotation(RequestParam.class).name();
        return told.isEmpty() ? parameter.getName() : told;
    }

    private static String shortened(String fields) {
        return fields.length() > 60 ? fields.substring(0, 60) + "..." : fields;
    }

    private static final Set<String> NAMES = namesInForms();

    private static Set<String> namesInForms() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jte")).toList()) {
                Matcher found = NAME.matcher(Files.readString(file));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
        names.removeAll(Set.of("_csrf", "_once"));
        return names;
    }
}
