package no.fotfeste.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import no.fotfeste.kernel.PlainText;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs the migrations of each module, ground floor first, each with its own history: first the numbered ones, which make tables and
 * move data, then the rules (functions, views and policies), each of which has one file that is said anew when its text changes.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModuleMigrations.Order.class)
class ModuleMigrations {

    /**
     * The modules that have tables, in the order of their floors.
     *
     * @param migrations names of modules, which are also names of folders and of schemas
     */
    @ConfigurationProperties("fotfeste")
    @PlainText
    record Order(List<String> migrations) {}

    @Bean
    FlywayMigrationStrategy migrateModuleByModule(Order order, DatabaseSettings settings) {
        return flyway -> {
            DataSource owner = Objects.requireNonNull(flyway.getConfiguration().getDataSource());
            refuseUnfinishedWorld(owner);
            MigratedBefore before = MigratedBefore.with(order.migrations(), owner);
            if (!before.isSo() && settings.onlyAsks()) {
                throw new DatabaseOfAnotherVersion();
            }
            if (!before.isSo()) {
                order.migrations().forEach(module -> migrate(module, flyway.getConfiguration()));
                before.remember();
            }
        };
    }

    private static void refuseUnfinishedWorld(DataSource source) {
        try (Connection owner = source.getConnection()) {
            UnfinishedWorld.refuse(owner);
        } catch (SQLException problem) {
            throw new IllegalStateException("The database does not answer", problem);
        }
    }

    private static void migrate(String module, org.flywaydb.core.api.configuration.Configuration common) {
        of(module, common).load().migrate();
    }

    static FluentConfiguration of(String module, org.flywaydb.core.api.configuration.Configuration common) {
        return Flyway.configure()
                .configuration(common)
                // What the build prepares for other kinds of programs would look in the folders of all modules.
                .resourceProvider(null)
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                .defaultSchema("migration")
                .createSchemas(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // Rules are made anew in the order of their names, and may ask each other.
                .initSql("set check_function_bodies = off");
    }
}
