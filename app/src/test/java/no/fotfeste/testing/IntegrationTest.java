package no.fotfeste.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.fotfeste.access.signin.QuickPasswords;
import no.fotfeste.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on the real database, started once for all tests that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.shutdown=immediate",
            "fotfeste.demo.enabled=false",
            "fotfeste.demo.without-second-factor=true",
            "fotfeste.synthetic-numbers=true"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    TestTime.class,
    People.class,
    InventedHouse.class,
    Visits.class,
    CountedDatabase.class,
    Centre.class,
    QuickPasswords.class
})
public @interface IntegrationTest {}
