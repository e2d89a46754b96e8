package no.fotfeste.demo.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fotfeste.access.AccountService;
import no.fotfeste.database.BulkLoad;
import no.fotfeste.database.DataFolder;
import no.fotfeste.database.InventedWorld;
import no.fotfeste.demo.country.CaseRows.Population;
import no.fotfeste.demo.country.CountryPlaces.Centre;
import no.fotfeste.vault.SearchTokens;
import no.fotfeste.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Fills an empty data folder with a synthetic country. */
@Component
@ConditionalOnProperty("fotfeste.generate.years")
class SyntheticCountry implements ApplicationRunner {

    private final CountryPlaces places;
    private final AccountService accounts;
    private final InventedWorld world;
    private final BulkLoad bulkLoad;
    private final Vault vault;
    private final SearchTokens searchTokens;
    private final DataFolder folder;
    private final Size size;
    private final ApplicationContext context;

    /** How large a country was asked for. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("fotfeste.generate.years")
    static class Asked {

        @Bean
        Size size(
                Clock clock,
                @Value("${fotfeste.generate.years}") int years,
                @Value("${fotfeste.generate.scale:1}") double scale,
                @Value("${fotfeste.generate.seed:1}") long seed) {
            return new Size(years, scale, seed, LocalDate.now(clock));
        }
    }

    SyntheticCountry(
            CountryPlaces places,
            AccountService accounts,
            InventedWorld world,
            BulkLoad bulkLoad,
            Vault vault,
            SearchTokens searchTokens,
            DataFolder folder,
            Size size,
            ApplicationContext context) {
        this.places = places;
        this.accounts = accounts;
        this.world = world;
        this.bulkLoad = bulkLoad;
        this.vault = vault;
        this.searchTokens = searchTokens;
        this.folder = folder;
        this.size = size;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            throw new IllegalStateException(
                    "The data folder already holds something. Choose an empty one with --data.");
        }
        long begin = System.nanoTime();
        List<Centre> centres = new ArrayList<>();
        Feed feed = new Feed();
        world.make("synthetic country", () -> {
            centres.addAll(places.make(size));
            bulkLoad.run(connection -> load(connection, centres, feed));
        });
        feed.write(folder.data().resolve("bench"), centres);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf(
                "Made %s in %d seconds: %d cases a minute%n",
                feed.counted(), taken.toSeconds(), Math.round(feed.people() * 60_000.0 / taken.toMillis()));
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context)));
    }

    private void load(Connection connection, List<Centre> centres, Feed feed) throws SQLException {
        execute(connection, "set session_replication_role = replica");
        for (int i = 0; i < centres.size(); i++) {
            Chance chance = new Chance(size.seed() * 1_000 + i);
            CountryTables tables = new CountryTables();
            Measures measures = new Measures(tables, chance, size.until());
            Population population = new Population(size, chance, tables, measures, feed);
            CaseRows rows = new CaseRows(vault, searchTokens, population);
            Families families = new Families(centres.get(i), size, chance, rows, tables);
            families.arrive(share(size.adults(), i, centres.size()));
            families.comeByDay(share(size.dayUsers(), i, centres.size()));
            tables.send(connection);
        }
        tellWhatWaits(connection);
        execute(connection, "set session_replication_role = origin");
        beginLog(connection);
        execute(connection, "analyze");
    }

    /** A centre's part, so that all parts together are the whole. */
    private static int share(int all, int centre, int centres) {
        return all / centres + (centre < all % centres ? 1 : 0);
    }

    /** What the rules of the plan do row by row. */
    private static void tellWhatWaits(Connection connection) throws SQLException {
        execute(connection, """
                update plan.measure m set waits = true
                from plan.measure_waits_for w
                join plan.measure before on before.case_id = w.case_id and before.id = w.waits_for
                where w.case_id = m.case_id and w.measure_id = m.id
                  and before.state not in ('DONE', 'DECLINED', 'CANCELLED')
                """);
    }

    /** The first entry of each case's log, hashed as the database's own function does it. */
    private static void beginLog(Connection connection) throws SQLException {
        execute(connection, """
                insert into access.log (case_id, id, at, account, role, purpose, decision, rule, asked, previous, hash)
                select c.case_id, 1, c.opened_at, null, 'SYSTEM', 'RECEIVE', 'PERMIT', 'CREATED', c.case_id,
                       decode(repeat('00', 32), 'hex'),
                       sha256(decode(repeat('00', 32), 'hex') || convert_to(concat_ws('|',
                           c.case_id, 1::bigint, extract(epoch from c.opened_at), '-',
                           'SYSTEM', 'RECEIVE', 'PERMIT', 'CREATED', c.case_id), 'UTF8'))
                from casefile.client_case c
                """);
        execute(connection, "insert into access.log_end (case_id, id, hash) select case_id, id, hash from access.log");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
