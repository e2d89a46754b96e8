package no.fotfeste.access.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.fotfeste.database.TestDatabase;
import no.fotfeste.testing.People;
import no.fotfeste.testing.TestTime;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application as it runs for real, where the password is not enough, with three sign-in services: one that knows
 * people surely, one that does not, and one that is down. A second application on the tests' database, for these stories alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.shutdown=immediate",
            "fotfeste.demo.enabled=false",
            "fotfeste.synthetic-numbers=true",
            "db-scheduler.enabled=false"
        })
@ContextConfiguration(initializers = {TestDatabase.class, Keycloak.Settings.class})
@Import({TestTime.class, People.class})
@interface WithSecondFactor {}
