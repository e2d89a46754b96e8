package no.fotfeste.directory.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fotfeste.access.AccountService;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.directory.Body;
import no.fotfeste.directory.Contact;
import no.fotfeste.directory.Directory;
import no.fotfeste.directory.MunicipalityNumber;
import no.fotfeste.directory.keeping.ProposedChangeService;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Secret;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class UploadsTests {

    private static final MunicipalityNumber HASVIK = new MunicipalityNumber("5616");

    @Autowired
    UploadService uploads;

    @Autowired
    Directory directory;

    @Autowired
    Clock clock;

    @Autowired
    AccountService accounts;

    @Autowired
    People people;

    @Autowired
    ProposedChangeService proposals;

    private Viewer administrator;
    private AccountId account;
    private final String centre = "Prøve krisesenter " + UUID.randomUUID();

    @BeforeEach
    void somebodyKeepsTheDirectory() {
        administrator = people.at(BodyId.next(), Role.ADMINISTRATOR);
        account = administrator.account();
    }

    @Test
    void bringsInBodiesThenWhomTheyServeThenPeople() {
        bringIn(UploadKind.BODIES, "CRISIS_CENTRE;" + centre + ";5616;kommune;00 00;Døgnåpent;Trygt sted;nb se");
        bringIn(UploadKind.CENTRE_SERVICES, centre + ";5616;2026-01-01;2026-12-31");
        bringIn(UploadKind.CONTACTS, centre + ";5616;Ane Eksempel;Leder;00 00;ane@eksempel.no;" + today() + ";ja");

        Body body = directory.centreServing(HASVIK, LocalDate.of(2026, 12, 31)).orElseThrow();
        assertThat(body.name()).isEqualTo(centre);
        assertThat(body.languages()).containsExactly("nb", "se");
        assertThat(directory.centreServing(HASVIK, LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(directory.contactLevel(HASVIK))
                .get()
                .extracting(Contact::name)
                .isEqualTo(Secret.of("Ane Eksempel"));
    }

    @Test
    void sameFileTwiceChangesNothing() {
        String line = "POLICE;" + centre + ";5616;stat;;;;";

        assertThat(bringIn(UploadKind.BODIES, line).added()).isOne();
        UploadReport again = bringIn(UploadKind.BODIES, line);
        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.same()).isOne();
        assertThat(bringIn(UploadKind.BODIES, line.replace("stat", "kommune")).changed())
                .isOne();
    }

    @Test
    void looksWithoutSaving() {
        UploadReport report = look(UploadKind.BODIES, "NAV;" + centre + ";5616;kommune;;;;");

        assertThat(report.added()).isOne();
        assertThat(directory.bodiesNamed(List.of(centre))).isEmpty();
    }

    @Test
    void oneWrongLineKeepsEverythingOut() {
        byte[] content = file(
                UploadKind.BODIES, "NAV;" + centre + ";5616;kommune;;;;", "NAV;" + centre + " to;9899;kommune;;;;");
        UUID id = uploads.keep(UploadKind.BODIES, content, account);

        assertThat(confirm(id, account)).get().matches(report -> !report.isInOrder());
        assertThat(directory.bodiesNamed(List.of(centre))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HJELP;Prøve;5616;kommune;;;;|type|type",
                "NAV;Prøve;9899;kommune;;;;|kommunenummer|municipality",
                "NAV;Prøve;2015;kommune;;;;|kommunenummer|municipality.earlier",
                "NAV;Prøve;5616;rike;;;;|nivå|level",
                "NAV;Prøve;5616;kommune;ring oss;;;|telefon|phone",
                "NAV;Prøve;5616;kommune;;;;nb norsk|språk|language"
            })
    void tellsWhichColumnOfBodyIsWrong(String line, String column, String key) {
        assertThat(look(UploadKind.BODIES, line).problems())
                .singleElement()
                .matches(problem -> problem.line() == 2
                        && problem.column().equals(column)
                        && problem.key().equals(key));
    }

    @Test
    void tellsWhereLinesRepeatOrOverlap() {
        bringIn(UploadKind.BODIES, "CRISIS_CENTRE;" + centre + ";5618;kommune;;;;");
        bringIn(UploadKind.CENTRE_SERVICES, centre + ";5618;2026-01-01;2026-06-30");

        assertThat(keys(look(UploadKind.BODIES, "NAV;a;;stat;;;;", "NAV;A;;stat;;;;")))
                .containsExactly("twice");
        assertThat(keys(look(UploadKind.CENTRE_SERVICES, centre + ";5618;2026-06-30;")))
                .containsExactly("overlap");
        assertThat(keys(look(UploadKind.CENTRE_SERVICES, centre + ";5618;2027-01-01;", centre + ";5618;2028-01-01;")))
                .containsExactly("overlap.line");
        assertThat(keys(look(UploadKind.CENTRE_SERVICES, centre + ";5618;2027-02-01;2027-01-01")))
                .containsExactly("period");
        assertThat(keys(look(UploadKind.CENTRE_SERVICES, "Finnes ikke;5618;31.12.2026;")))
                .containsExactlyInAnyOrder("centre", "date");
    }

    @Test
    void tellsWhatIsWrongWithPeople() {
        assertThat(keys(look(UploadKind.CONTACTS, "Finnes ikke;5616;Per Prøve;;ring;feil@adresse;2999-01-01;kanskje")))
                .containsExactlyInAnyOrder("body", "phone", "email", "date.future", "yes");
    }

    @Test
    void fileIsForWhoSentItAndForOneDay() {
        byte[] content = file(UploadKind.BODIES, "NAV;" + centre + ";5616;kommune;;;;");
        UUID id = uploads.keep(UploadKind.BODIES, content, account);

        assertThat(uploads.look(id, AccountId.next())).isEmpty();
        assertThat(confirm(id, account)).isPresent();
        assertThat(confirm(id, account)).isEmpty();
    }

    @Test
    void linesAboutWhatIsSomebodyElsesBecomeProposals() {
        bringIn(UploadKind.BODIES, "CRISIS_CENTRE;" + centre + ";5620;kommune;00 00;;;");
        bringIn(UploadKind.CONTACTS, centre + ";5620;Ane Eksempel;Leder;00 00;;" + today() + ";");
        BodyId body = directory.bodiesNamed(List.of(centre)).getFirst().id();
        people.at(body, Role.CENTRE_LEADER);

        UploadReport bodies = bringIn(UploadKind.BODIES, "CRISIS_CENTRE;" + centre + ";5620;kommune;99 99;;;");
        UploadReport served = bringIn(UploadKind.CENTRE_SERVICES, centre + ";5620;2026-01-01;");
        UploadReport contacts = bringIn(
                UploadKind.CONTACTS,
                centre + ";5620;Ane Eksempel;Leder;99 99;;" + today() + ";",
                centre + ";5620;Bo Eksempel;;;;" + today() + ";");

        assertThat(List.of(bodies.proposed(), served.proposed(), contacts.proposed()))
                .containsExactly(1, 1, 2);
        assertThat(bodies.changed() + served.added() + contacts.added() + contacts.changed())
                .isZero();
        assertThat(directory.body(body).orElseThrow().phone()).isEqualTo("00 00");
        assertThat(directory.servedBy(body)).isEmpty();
        assertThat(directory.contactsOf(body))
                .singleElement()
                .extracting(Contact::phone)
                .isEqualTo(Secret.of("00 00"));
        assertThat(proposals.waitingAt(body)).hasSize(4);
        assertThat(keys(look(UploadKind.CONTACTS, centre + ";5620;Cato Eksempel;;;;" + today() + ";ja")))
                .containsExactly("contactLevel.unconfirmed");
    }

    private UploadReport bringIn(UploadKind kind, String... lines) {
        UploadReport report =
                confirm(uploads.keep(kind, file(kind, lines), account), account).orElseThrow();
        assertThat(report.problems()).isEmpty();
        return report;
    }

    private UploadReport look(UploadKind kind, String... lines) {
        return accounts.actingAs(administrator, () -> uploads.look(kind, file(kind, lines)));
    }

    private Optional<UploadReport> confirm(UUID id, AccountId sender) {
        return accounts.actingAs(administrator, () -> uploads.confirm(id, sender));
    }

    private static List<String> keys(UploadReport report) {
        return report.problems().stream().map(UploadProblem::key).toList();
    }

    private static byte[] file(UploadKind kind, String... lines) {
        return (kind.header() + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
