package no.fotfeste.access.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on use counts as unusual, and whoever looks after access is asked to look.
 *
 * @param nightFrom the hour in which the night begins, 0 to 23
 * @param nightUntil the hour in which it is over, 0 to 23
 * @param cases how many cases somebody opens in emergencies in a day
 * @param misses how often somebody asks in an emergency in a day, and nothing is there
 * @param refusals how often somebody is refused in an hour
 * @param looks how many cases somebody opens and searches somebody makes in an hour
 */
@ConfigurationProperties("fotfeste.alerts")
public record AlertSettings(
        @DefaultValue("22") int nightFrom,
        @DefaultValue("6") int nightUntil,
        @DefaultValue("3") int cases,
        @DefaultValue("3") int misses,
        @DefaultValue("10") int refusals,
        @DefaultValue("120") int looks) {

    private static final int LAST_HOUR = 23;

    public AlertSettings {
        hour("night-from", nightFrom);
        hour("night-until", nightUntil);
        atLeastOne("cases", cases);
        atLeastOne("misses", misses);
        atLeastOne("refusals", refusals);
        atLeastOne("looks", looks);
    }

    private static void hour(String setting, int hour) {
        if (hour < 0 || hour > LAST_HOUR) {
            throw new IllegalArgumentException("fotfeste.alerts." + setting + " is an hour, 0 to 23");
        }
    }

    private static void atLeastOne(String setting, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("fotfeste.alerts." + setting + " is at least 1");
        }
    }
}
