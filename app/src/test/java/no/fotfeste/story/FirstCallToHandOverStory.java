package no.fotfeste.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import no.fotfeste.access.AccountService;
import no.fotfeste.browser.Window;
import no.fotfeste.directory.DirectoryEntries;
import no.fotfeste.directory.InventedMunicipalities;
import no.fotfeste.kernel.Language;
import no.fotfeste.stay.house.HouseService;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.MovableClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A woman who will not give her name calls at night and comes with two children; weeks later a named coordinator has accepted to go
 * on where the centre stops. Told once in each language that is complete.
 */
@IntegrationTest
class FirstCallToHandOverStory {

    private static final String ALIAS = "Linn Storyalias";

    @LocalServerPort
    int port;

    @Autowired
    InventedMunicipalities municipalities;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    HouseService houses;

    @Autowired
    AccountService accounts;

    @ParameterizedTest
    @CsvSource({"BOKMAL,9921", "ENGLISH,9922"})
    void fromTheFirstCallToAHandOverThatSomeoneHasAccepted(Language language, String number) {
        Window.neverInTitle(ALIAS);
        new Place(municipalities, entries, houses, accounts).make(number);
        try (Someone worker = Someone.signedIn(port, language, "worker" + number)) {
            String caseAddress = takeTheCall(worker);
            needsAreAskedFor(worker, caseAddress);
            String measure = aMeasureGetsAnOwner(worker, caseAddress);
            ask(worker, caseAddress, measure, number);
            answer(language, "housing" + number, "accept");
            departureWarnsThatNobodyHasAccepted(worker, caseAddress);
            handOver(worker, caseAddress, number);
            answer(language, "coordinator" + number, "accept");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> worker.reads(caseAddress + "/helpers").contains("Test coordinator Eksempel"));
            worker.look();
            moveOut(worker, caseAddress);
            theCoordinatorNowSeesTheCase(language, number, caseAddress);
        }
    }

    private static String takeTheCall(Someone worker) {
        worker.at("/reception").follow("/reception/new");
        worker.pick("danger", "NO")
                .fill("called", ALIAS)
                .pick("identity", "ANONYMOUS")
                .pick("channel", "TELEPHONE")
                .select("route", "OWN_INITIATIVE")
                .pick("contactKind", "NONE")
                .send("/1");
        worker.select("language", "ar")
                .pick("interpreter", "NEEDED")
                .fill("child1Name", "Gutten")
                .fill(
                        "child1Born",
                        Integer.toString(LocalDate.now(MovableClock.INSTANCE).getYear() - 9))
                .fill("child2Name", "Jenta")
                .fill(
                        "child2Born",
                        Integer.toString(LocalDate.now(MovableClock.INSTANCE).getYear() - 3))
                .send("/2");
        worker.pick("outcome", "STAY").pickFirst("room").send("/3");
        assertThat(worker.text()).contains("Gutten", "Jenta");
        assertThat(worker.find("h1").innerText()).contains(ALIAS);
        return worker.path();
    }

    private static void needsAreAskedFor(Someone worker, String caseAddress) {
        worker.at(caseAddress + "/plan/needs");
        assertThat(worker.count("main form")).isPositive();
        worker.at(caseAddress);
        assertThat(worker.count("a[href*='/plan/measures/']"))
                .as("the pathway proposes")
                .isGreaterThan(5);
    }

    private static String aMeasureGetsAnOwner(Someone worker, String caseAddress) {
        worker.follow("/plan/measures/");
        String measure = worker.path();
        String owner =
                worker.find("select[name=owner] option:not([value=''])").first().getAttribute("value");
        worker.select("owner", owner)
                .fill("due", LocalDate.now(MovableClock.INSTANCE).plusDays(7).toString())
                .pick("answer", "YES")
                .send("/agree");
        assertThat(worker.at(caseAddress).text()).contains("Test worker Eksempel");
        return measure.substring(measure.lastIndexOf('/') + 1);
    }

    private static void ask(Someone worker, String caseAddress, String measure, String number) {
        worker.at(caseAddress + "/requests/new?type=HOUSING_OFFICE&municipality=" + number + "&measure=" + measure);
        worker.pickSaying("receiver", "HOUSING_OFFICE")
                .pick("asks", "REQUEST")
                .fill("question", "Kan dere finne en leilighet med to innganger?")
                .send("/preview");
        sayYes(worker);
        worker.send("/send");
        assertThat(worker.at(caseAddress + "/helpers").text()).contains("HOUSING_OFFICE i Storydal");
    }

    private void answer(Language language, String username, String move) {
        try (Someone receiver = Someone.signedIn(port, language, username)) {
            receiver.at("/inbox").follow("/inbox/");
            assertThat(receiver.text()).doesNotContain("Gutten");
            receiver.selectFirst("person").send("/" + move);
        }
    }

    private static void departureWarnsThatNobodyHasAccepted(Someone worker, String caseAddress) {
        worker.at(caseAddress + "/departure");
        assertThat(worker.count("main a[href$='/hand-over']"))
                .as("what is missing, and where to do it")
                .isPositive();
    }

    private static void handOver(Someone worker, String caseAddress, String number) {
        worker.at(caseAddress + "/hand-over?municipality=" + number);
        worker.pickFirst("receiver");
        for (String ready : new String[] {"HOME", "SCHOOL", "GP", "NAV"}) {
            worker.pick("ready" + ready, "YES");
        }
        worker.send("/preview");
        sayYes(worker);
        worker.send("/send");
    }

    /** She has been asked. The language is known from her case, and the second time also how she understood. */
    private static void sayYes(Someone worker) {
        assertThat(worker.find("main select[name=consentLanguage]").inputValue())
                .isEqualTo("ar");
        worker.pick("saidYes", "yes").select("understood", "INTERPRETER_AND_OWN_WORDS");
    }

    private static void moveOut(Someone worker, String caseAddress) {
        worker.at(caseAddress + "/departure");
        worker.pick("destination", "NEW_HOME");
        for (String question : new String[] {"rightsInformation", "safetyPlan"}) {
            worker.pickFirst(question);
        }
        for (Locator report : worker.find("main select[name^='report-']").all()) {
            report.selectOption("NOT_NEEDED");
        }
        worker.pick("followUp", "ACCEPTED").send("/departure");
        assertThat(worker.at("/house").text()).doesNotContain(ALIAS);
    }

    private void theCoordinatorNowSeesTheCase(Language language, String number, String caseAddress) {
        try (Someone coordinator = Someone.signedIn(port, language, "coordinator" + number)) {
            assertThat(coordinator.at(caseAddress).find("h1").innerText()).contains(ALIAS);
        }
    }
}
