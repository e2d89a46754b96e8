package no.fotfeste.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fotfeste.directory.Body.Kind;
import no.fotfeste.directory.Body.Level;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.Period;
import no.fotfeste.kernel.StaleVersion;
import no.fotfeste.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DirectoryTests {

    private static final MunicipalityNumber TANA = new MunicipalityNumber("5628");
    private static final MunicipalityNumber HARAM = new MunicipalityNumber("1580");
    private static final MunicipalityNumber TANA_BEFORE_2020 = new MunicipalityNumber("2025");

    @Autowired
    Directory directory;

    @Autowired
    DirectoryEntries entries;

    @Autowired
    InventedMunicipalities invented;

    @Autowired
    ReferenceDataImport referenceDataImport;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void tablesHoldWhatComesWithTheApplication() {
        assertThat(count("directory.municipality where valid_until is null and county_number <> '99'"))
                .isEqualTo(357);
        assertThat(count("directory.county where valid_until is null and number <> '99'"))
                .isEqualTo(15);
        assertThat(count("directory.municipality_successor")).isGreaterThan(400);
    }

    @Test
    void importsOnlyWhenTheDataHasChanged() {
        database.sql("update directory.municipality set name = 'Prøve' where number = '0101'")
                .update();
        referenceDataImport.afterPropertiesSet();
        assertThat(count("directory.municipality where name = 'Prøve'")).isOne();

        database.sql("update directory.reference_version set version = 'older'").update();
        referenceDataImport.afterPropertiesSet();
        assertThat(count("directory.municipality where name = 'Prøve'")).isZero();
    }

    @Test
    void keepsEverythingAboutBody() {
        Body body = new Body(
                BodyId.next(),
                ServiceType.NAV,
                unique("Nav Prøvestad"),
                TANA,
                Level.MUNICIPAL,
                "00 00 00 00",
                "Mandag til fredag 9–15",
                "Økonomisk hjelp «og» <råd>",
                List.of("nb", "se"),
                0);
        entries.add(body);

        assertThat(directory.body(body.id())).contains(body);
        assertThat(directory.bodies(List.of(body.id(), BodyId.next()))).containsOnlyKeys(body.id());
        assertThat(body.kind()).isEqualTo(Kind.SERVICE);
    }

    @Test
    void findsABodyByItsNameHoweverThatIsWritten() {
        String end = UUID.randomUUID().toString();
        Body body = entries.add(new Body(
                BodyId.next(),
                ServiceType.NAV,
                "Álttá  bálvalus " + end,
                TANA,
                Level.MUNICIPAL,
                "00 00 00 00",
                "",
                "",
                List.of(),
                0));
        assertThat(directory.bodiesNamed(List.of("áLTTÁ bálvalus " + end, "somebody else")))
                .extracting(Body::id)
                .containsExactly(body.id());
        assertThat(directory.bodiesNamed(List.of("A\u0301ltta\u0301 \u00A0ba\u0301lvalus\u200B " + end)))
                .extracting(Body::id)
                .containsExactly(body.id());
        assertThat(directory.bodiesNamed(List.of("Altta balvalus " + end))).isEmpty();
    }

    @Test
    void findsBodiesOfMunicipalityByEarlierNumberAndThoseForTheWholeCountry() {
        Body local = entries.add(body(ServiceType.POLICE, TANA));
        Body national = entries.add(body(ServiceType.POLICE, null));
        entries.add(body(ServiceType.POLICE, HARAM));

        assertThat(directory.bodiesOf(TANA_BEFORE_2020, ServiceType.POLICE))
                .extracting(Body::id)
                .contains(local.id(), national.id());
        assertThat(directory.bodiesOf(TANA_BEFORE_2020)).contains(local, national);
        assertThat(directory.bodiesOf(TANA, ServiceType.POLICE)).allMatch(found -> !HARAM.equals(found.municipality()));
    }

    @Test
    void refusesSecondCentreForMunicipalityInTheSameTime() {
        MunicipalityNumber vardo = new MunicipalityNumber("5634");
        LocalDate start = LocalDate.of(2026, 1, 1);
        Body first = entries.add(body(ServiceType.CRISIS_CENTRE, vardo));
        Body second = entries.add(body(ServiceType.CRISIS_CENTRE, vardo));
        entries.add(new CentreService(first.id(), vardo, Period.between(start, start.plusYears(1))));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> entries.add(new CentreService(second.id(), vardo, Period.from(start.plusMonths(11)))));
        entries.add(new CentreService(second.id(), vardo, Period.from(start.plusYears(1))));

        assertThat(directory.centreServing(vardo, start)).contains(first);
        assertThat(directory.centreServing(vardo, start.plusYears(1))).contains(second);
        assertThat(directory.centreServing(vardo, start.minusDays(1))).isEmpty();
        assertThat(directory.servedBy(first.id())).hasSize(1);
    }

    @Test
    void secondOfTwoWhoEditBodyIsTold() {
        Body body = entries.add(body(ServiceType.SCHOOL, TANA));
        entries.change(body);

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> entries.change(body));
        assertThat(directory.body(body.id()).orElseThrow().version()).isOne();
    }

    @Test
    void secondOfTwoWhoEditContactIsTold() {
        Contact contact = entries.add(contact(LocalDate.now(clock)));
        entries.change(contact);

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> entries.change(contact));
    }

    @Test
    void contactIsStaleAfterTwelveMonthsUntilSomebodyConfirmsIt() {
        LocalDate today = LocalDate.now(clock);
        Contact fresh = entries.add(contact(today.minusMonths(12)));
        Contact stale = entries.add(contact(today.minusMonths(12).minusDays(1)));

        assertThat(directory.isStale(fresh)).isFalse();
        assertThat(directory.isStale(stale)).isTrue();
        entries.confirm(stale.id(), stale.version(), today);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> entries.confirm(stale.id(), stale.version(), today));
        assertThat(directory.contact(stale.id())).get().matches(confirmed -> !directory.isStale(confirmed));
    }

    @Test
    void whoHasLeftKeepsTheNameButIsNoLongerListed() {
        Contact contact = entries.add(contact(LocalDate.now(clock)));
        entries.change(new Contact(
                contact.id(),
                contact.body(),
                contact.name().reveal(),
                contact.function(),
                "",
                "",
                contact.lastConfirmedOn(),
                LocalDate.now(clock),
                0));

        assertThat(directory.contactsOf(contact.body())).isEmpty();
        assertThat(directory.contacts(List.of(contact.id()))).containsKey(contact.id());
    }

    @Test
    void municipalityHasOneContactLevel() {
        Contact first = entries.add(contact(LocalDate.now(clock)));
        Contact second = entries.add(contact(LocalDate.now(clock)));
        entries.setContactLevel(HARAM, first.id());
        entries.setContactLevel(HARAM, second.id());

        assertThat(directory.contactLevel(HARAM)).contains(second);
        assertThat(directory.contactLevel(new MunicipalityNumber("0301"))).isEmpty();
    }

    @Test
    void inventedMunicipalitiesAreKnownAtOnceAndCannotBeTakenForRealOnes() {
        MunicipalityNumber number = new MunicipalityNumber("9999");
        invented.add("Testfylket", Map.of(number, "Ingensteds"));

        assertThat(directory.municipality(number))
                .get()
                .matches(found -> found.name().equals("Ingensteds"));
        assertThat(directory.municipalities("ingensteds")).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> invented.add("Testfylket", Map.of(TANA, "Tana")));
    }

    private Contact contact(LocalDate confirmedOn) {
        Body body = entries.add(body(ServiceType.HOUSING_OFFICE, TANA));
        return Contact.named("Per Prøve", "Saksbehandler", body.id(), confirmedOn);
    }

    private static Body body(ServiceType type, @Nullable MunicipalityNumber municipality) {
        return Body.named(unique("Prøve"), type, municipality, Level.MUNICIPAL);
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }
}
