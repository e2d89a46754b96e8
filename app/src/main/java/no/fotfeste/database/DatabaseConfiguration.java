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
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("fotfeste");
        pool.setJdbcUrl(database.address().url().reveal());
        Role role = database.address().application();
        pool.setUsername(role.name());
        pool.setPassword(role.password().reveal());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(2);
        pool.setInitializationFailTimeout(60_000);
        pool.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
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
