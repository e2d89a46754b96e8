package no.fotfeste.demo.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fotfeste.access.Role;
import no.fotfeste.access.Viewer;
import no.fotfeste.demo.country.CaseRows.Population;
import no.fotfeste.demo.country.CountryPlaces.Centre;
import no.fotfeste.demo.country.CountryPlaces.Service;
import no.fotfeste.directory.ServiceType;
import no.fotfeste.kernel.AccountId;
import no.fotfeste.kernel.BodyId;
import no.fotfeste.kernel.ContactId;
import no.fotfeste.plan.road.WaitingTimes;
import no.fotfeste.stay.house.RoomId;
import no.fotfeste.testing.IntegrationTest;
import no.fotfeste.vault.SearchTokens;
import no.fotfeste.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One invented centre's ten years. Shares are held to the published figure, within what chance does to so few. */
@IntegrationTest
class SyntheticCountryTests {

    private static final int RESIDENTS = 400;
    private static final int DAY_USERS = 400;
    private static final Size SIZE = new Size(10, 1, 7, LocalDate.of(2026, 1, 1));

    @Autowired
    Vault vault;

    @Autowired
    SearchTokens searchTokens;

    @Test
    void sameSeedMakesTheSameLives() {
        String lives = plain(made(7));
        assertThat(lives).hasSizeGreaterThan(1_000_000).isEqualTo(plain(made(7)));
        assertThat(lives.equals(plain(made(8)))).isFalse();
    }

    @Test
    void followsThePublishedFigures() {
        CountryTables country = made(7);
        assertThat(share(adults(country, "sex"), "FEMALE")).isCloseTo(0.907, within(0.04));
        assertThat(share(adults(country, "immigrantBackground"), "true")).isCloseTo((0.61 + 0.43) / 2, within(0.06));
        assertThat(share(facts(country, "needsPlace"), "true")).isEqualTo(0.5);
    }

    @Test
    void dayUsersVisitAndNeverStay() {
        CountryTables country = made(7);
        Set<String> byDay = country.enquiries
                .lines()
                .filter(row -> row.endsWith("DAY_VISIT"))
                .map(SyntheticCountryTests::caseOf)
                .collect(Collectors.toSet());
        assertThat(byDay).hasSize(DAY_USERS);
        assertThat(country.stays.lines().map(SyntheticCountryTests::caseOf).filter(byDay::contains))
                .isEmpty();
        long visits = country.visits
                .lines()
                .filter(row -> byDay.contains(caseOf(row)))
                .count();
        assertThat((double) visits / DAY_USERS).isCloseTo(Invented.VISITS_OF_DAY_USER, within(1.2));
    }

    @Test
    void plansAreAsLongAsTheBenchmarkPromises() {
        CountryTables country = made(7);
        long plans = country.measures
                .lines()
                .map(SyntheticCountryTests::caseOf)
                .distinct()
                .count();
        assertThat((double) country.measures.lines().count() / plans).isCloseTo(26, within(1.5));
    }

    @Test
    void servicesAnswerOftenEnoughForAForecast() {
        List<String[]> answers =
                made(7).answers.lines().map(row -> row.split("\t", -1)).toList();
        assertThat(answers)
                .allSatisfy(answer -> {
                    LocalDate month = LocalDate.parse(answer[3]);
                    assertThat(month.getDayOfMonth()).isOne();
                    assertThat(month).isBetween(SIZE.from().withDayOfMonth(1), SIZE.until());
                    assertThat(Integer.parseInt(answer[4])).isBetween(0, 365);
                })
                .extracting(answer -> answer[1])
                .containsOnly(ServiceType.NAV.code());
        assertThat(answers.stream()
                        .filter(answer ->
                                LocalDate.parse(answer[3]).isAfter(SIZE.until().minusMonths(24))))
                .hasSizeGreaterThan(WaitingTimes.ENOUGH);
    }

    private CountryTables made(long seed) {
        Chance chance = new Chance(seed);
        CountryTables tables = new CountryTables();
        Measures measures = new Measures(tables, chance, SIZE.until());
        Population population = new Population(SIZE, chance, tables, measures, new Feed());
        CaseRows rows = new CaseRows(vault, searchTokens, population);
        Families families = new Families(centre(), SIZE, chance, rows, tables);
        families.arrive(RESIDENTS);
        families.comeByDay(DAY_USERS);
        return tables;
    }

    private static Centre centre() {
        List<Service> services = List.of(
                new Service(ServiceType.CRISIS_CENTRE, new BodyId(number(300)), new ContactId(number(100))),
                new Service(ServiceType.NAV, new BodyId(number(301)), new ContactId(number(101))));
        Viewer worker = new Viewer(
                new AccountId(number(200)), "Syntetisk centre01", new BodyId(number(300)), Role.CENTRE_WORKER);
        List<RoomId> rooms = IntStream.range(400, 410)
                .mapToObj(each -> new RoomId(number(each)))
                .toList();
        return new Centre(new BodyId(number(300)), rooms, services, worker, worker);
    }

    private static UUID number(int number) {
        return new UUID(0x7000L, 0x8000000000000000L + number);
    }

    /** Everything that is not sealed; keys and seals are random each time. */
    private static String plain(CountryTables country) {
        return Stream.of(
                        country.circumstances,
                        country.enquiries,
                        country.stays,
                        country.roomUses,
                        country.visits,
                        country.measures,
                        country.waits,
                        country.answers)
                .flatMap(CopyTable::lines)
                .map(row -> row.replaceAll("\\\\\\\\x[0-9a-f]+", "sealed"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> adults(CountryTables country, String fact) {
        Set<String> adults = facts(country, "needsPlace").stream()
                .map(SyntheticCountryTests::caseOf)
                .collect(Collectors.toSet());
        return facts(country, fact).stream()
                .filter(row -> adults.contains(caseOf(row)))
                .toList();
    }

    private static List<String> facts(CountryTables country, String fact) {
        return country.circumstances
                .lines()
                .filter(row -> row.contains("\t" + fact + "\t"))
                .toList();
    }

    private static double share(List<String> rows, String value) {
        return (double) rows.stream()
                        .filter(row -> row.contains("\t" + value + "\t"))
                        .count()
                / rows.size();
    }

    private static String caseOf(String row) {
        return row.substring(0, row.indexOf('\t'));
    }
}
