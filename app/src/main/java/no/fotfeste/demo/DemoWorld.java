package no.fotfeste.demo;

import java.io.PrintStream;
import java.util.stream.Stream;
import no.fotfeste.access.AccountService;
import no.fotfeste.database.InventedWorld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Makes the demo world on the first start, and tells at every start who can sign in to it. */
class DemoWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final AccountService accounts;
    private final InventedWorld world;
    private final Parts parts;

    /** What the world is made of, in the order in which it is made. */
    record Parts(
            DemoPlaces places,
            DemoAccounts people,
            DemoHouses houses,
            DemoProposedChange proposal,
            Living living,
            Protecting hidden) {

        void make() {
            places.make();
            people.make();
            houses.make();
            proposal.make();
            living.all();
            hidden.file()
                    .write(ProtectedHouseholds.all().stream()
                            .flatMap(household -> hidden.protectedPeople().live(household).stream())
                            .toList());
        }
    }

    /** What the families have lived through. */
    record Living(DemoEarlierCases earlier, DemoStory story, DemoInterpreters interpreters) {

        void all() {
            earlier.live();
            DemoFamilies.all().forEach(family -> interpreters.live(family, story.live(family)));
        }
    }

    /** Those of whom nothing may show, and where it is told what that is. */
    record Protecting(DemoProtected protectedPeople, ProtectedPersonsFile file) {}

    DemoWorld(AccountService accounts, InventedWorld world, Parts parts) {
        this.accounts = accounts;
        this.world = world;
        this.parts = parts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            LOG.info("First start: the demo world is being made");
            world.make("demo", parts::make);
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
