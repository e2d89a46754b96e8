package no.fotfeste.walk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.fotfeste.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The whole application with the demo world in a database of its own, made once for all tests that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.shutdown=immediate", "fotfeste.demo.enabled=true", "fotfeste.synthetic-numbers=true"})
@ContextConfiguration(initializers = WalkedWorld.OwnDatabase.class)
@interface WalkedWorld {

    /** The name of the database. */
    String DATABASE = "walked";

    /** An empty database on the server of the run. */
    class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.another(context, DATABASE);
        }
    }
}
