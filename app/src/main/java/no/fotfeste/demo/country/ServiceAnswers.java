package no.fotfeste.demo.country;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import no.fotfeste.demo.country.CountryPlaces.Service;
import no.fotfeste.directory.ServiceType;

/**
 * How long services took to answer, so that forecasts have something to look back on. The lengths are guessed: nobody has
 * published any. What a centre does itself it seldom asks itself for, so its own answers are left out.
 */
final class ServiceAnswers {

    private static final int LONGEST = 365;

    private static final Map<ServiceType, Integer> MEAN_DAYS = new EnumMap<>(Map.of(
            ServiceType.NAV, 18,
            ServiceType.HOUSING_OFFICE, 40,
            ServiceType.CHILD_WELFARE, 12,
            ServiceType.SCHOOL, 6,
            ServiceType.COORDINATING_SERVICE, 21));

    private final CountryTables tables;
    private final Chance chance;
    private final LocalDate until;

    ServiceAnswers(CountryTables tables, Chance chance, LocalDate until) {
        this.tables = tables;
        this.chance = chance;
        this.until = until;
    }

    /** Notes when a service answered what it was asked that day; what would be answered after the last day is not answered yet. */
    void of(Service service, LocalDate asked) {
        Integer mean = MEAN_DAYS.get(service.type());
        if (mean == null) {
            return;
        }
        int days = Math.min(LONGEST, chance.lengthWithMean(mean + 0.5));
        LocalDate answered = asked.plusDays(days);
        if (answered.isBefore(until)) {
            LocalDate month = answered.withDayOfMonth(1);
            tables.answers.add(chance.uuid(Moments.at(month)), service.type().code(), service.body(), month, days);
        }
    }
}
