package no.fotfeste.access.log;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timers of the access log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnchorCopySettings.class)
class LogTimers {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    /** On one of the nodes. */
    @Bean
    RecurringTask<Void> anchorLogTask(LogAnchor anchor) {
        return Tasks.recurring("access-anchor-log", Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> anchor.drop());
    }
}
