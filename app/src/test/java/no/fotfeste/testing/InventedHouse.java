package no.fotfeste.testing;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody in the tests' installation is invented, so that the password can be enough there. */
@TestComponent
class InventedHouse implements ApplicationRunner {

    private final JdbcClient database;

    InventedHouse(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        database.sql("insert into work.world (name, finished_at) select 'tests', now()"
                        + " where not exists (select from work.world)")
                .update();
    }
}
