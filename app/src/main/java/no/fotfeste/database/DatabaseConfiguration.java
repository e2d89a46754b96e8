package no.fotfeste.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import no.fotfeste.database.DatabaseAddress.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Starts or finds the database, and gives the application one pool and the migrations one connection of their own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, DataFolder.class})
class DatabaseConfiguration {

    /** A person sooner sees that something is wrong than a page that only turns. */
    private static final long LONGEST_WAIT_MILLIS = 5_000;

    /** Each is used for a few milliseconds at a time. */
    private static final int PAST_TRANSACTIONS = 3;

    @Bean(destroyMethod = "close")
    RunningDatabase runningDatabase(DatabaseSettings settings, DataFolder folder) {
        return RunningDatabase.of(settings, folder);
    }

    @Bean
    BulkLoad bulkLoad(RunningDatabase database) {
        return new BulkLoad(database);
    }

    @Bean
    InventedWorld inventedWorld(JdbcClient database) {
        return new InventedWorld(database);
    }

    @Bean
    @Primary
    DataSource dataSource(RunningDatabase database, DatabaseSettings settings) {
        HikariDataSource pool = pool(database, database.address().application(), "fotfeste");
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }

    /** Whoever waits for what another of their own transactions holds would wait for ever; here that is a fault within seconds. */
    @Bean
    @PastTransactions
    DataSource pastTransactions(RunningDatabase database) {
        HikariDataSource pool = pool(database, database.address().owner(), "fotfeste-past-transactions");
        pool.setMaximumPoolSize(PAST_TRANSACTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionInitSql("set lock_timeout = '%dms'".formatted(LONGEST_WAIT_MILLIS));
        return pool;
    }

    private static HikariDataSource pool(RunningDatabase database, Role role, String name) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(database.address().url().reveal());
        pool.setUsername(role.name());
        pool.setPassword(role.password().reveal());
        pool.setInitializationFailTimeout(60_000);
        pool.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        pool.addDataSourceProperty("ApplicationName", "fotfeste");
        pool.addDataSourceProperty("prepareThreshold", "3");
        return pool;
    }

    /** Well is who gets a connection from the pool. The owner is not asked: each question would make connections past the pool. */
    @Bean
    HealthContributor dbHealthContributor(DataSource pool) {
        return new DataSourceHealthIndicator(pool);
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(RunningDatabase database) {
        Role role = database.address().owner();
        return new DriverManagerDataSource(
                database.address().url().reveal(), role.name(), role.password().reveal());
    }
}
