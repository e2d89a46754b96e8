package no.fotfeste.access.log;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timers that look after access, each on one of the nodes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AccessWatchTimers {

    private static final int MINUTES_BETWEEN_LOOKS = 10;
    private static final LocalTime AFTER_THE_ANCHOR = LocalTime.of(4, 20);

    @Bean
    RecurringTask<Void> endGrantsTask(AccessWatch watch) {
        return Tasks.recurring("access-end-what-is-due", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> watch.endWhatIsDue());
    }

    @Bean
    RecurringTask<Void> watchAccessTask(AccessWatch watch) {
        return Tasks.recurring("access-watch", FixedDelay.ofMinutes(MINUTES_BETWEEN_LOOKS))
                .execute((instance, context) -> watch.look());
    }

    @Bean
    RecurringTask<Void> verifyLogTask(AccessWatch watch) {
        return Tasks.recurring("access-verify-log", Schedules.daily(AFTER_THE_ANCHOR))
                .execute((instance, context) -> watch.verify());
    }
}
