package no.fotfeste.demo;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** What only a demo has. Whether it is one is asked at the start and not in the build, where most else is wired. */
class DemoBeans implements BeanRegistrar {

    private static final List<Class<?>> WORLD = List.of(
            DemoWorld.class,
            DemoWorld.Parts.class,
            DemoWorld.Living.class,
            DemoWorld.Protecting.class,
            DemoPlaces.class,
            DemoAccounts.class,
            DemoHouses.class,
            DemoProposedChange.class,
            DemoEarlierCases.class,
            DemoEarlierCases.EarlierRooms.class,
            DemoStory.class,
            DemoStory.Rooms.class,
            DemoPlans.class,
            DemoPlans.PlanningRooms.class,
            DemoWrittenPlans.class,
            DemoAsking.class,
            DemoInterpreters.class,
            DemoInterpreters.Interpreting.class,
            DemoProtected.class,
            DemoProtected.ProtectingRooms.class,
            DemoProtected.Written.class,
            DemoProtected.Surroundings.class,
            ProtectedPersonsFile.class);

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        if (environment.getProperty("fotfeste.demo.enabled", boolean.class, false)) {
            registry.registerBean(
                    "travellingClock",
                    Clock.class,
                    bean -> bean.primary()
                            .supplier(context -> new TravellingClock(Clock.system(ZoneId.of("Europe/Oslo")))));
            WORLD.forEach(registry::registerBean);
            if (environment.containsProperty("fotfeste.demo.rehearsal")) {
                registry.registerBean(Rehearsal.class);
            }
        }
    }
}
