package no.fotfeste.demo;

import java.io.PrintStream;
import java.util.stream.Stream;
import no.fotfeste.access.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Makes the demo world on the first start, and tells at every start who can sign in to it. */
@Component
@ConditionalOnBooleanProperty("fotfeste.demo.enabled")
class DemoWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final Accounts accounts;
    private final DemoPlaces places;
    private final DemoAccounts people;
    private final DemoHouses houses;
    private final DemoStory story;

    DemoWorld(Accounts accounts, DemoPlaces places, DemoAccounts people, DemoHouses houses, DemoStory story) {
        this.accounts = accounts;
        this.places = places;
        this.people = people;
        this.houses = houses;
        this.story = story;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            LOG.info("First start: the demo world is being made");
            places.make();
            people.make();
            houses.make();
            DemoFamilies.all().forEach(story::live);
        }
        welcome(System.out);
    }

    private static void welcome(PrintStream console) {
        console.println();
        console.println("Demo accounts, all with the password " + DemoAccounts.PASSWORD + ":");
        Stream.of(DemoAccounts.Person.values())
                .map(person -> "  %-8s %s, %s".formatted(person.username(), person.displayName(), person.body()))
                .forEach(console::println);
        console.println();
    }
}
