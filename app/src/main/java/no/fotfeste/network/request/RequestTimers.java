package no.fotfeste.network.request;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import no.fotfeste.kernel.CaseId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timers of this module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestSettings.class)
class RequestTimers {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 40);

    /** The scheduler goes by the clock of the installation. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    Task<Void> silenceTask(Escalation reminders) {
        return Tasks.custom(ReminderSchedule.TASK, Void.class).execute((instance, context) -> {
            String[] ids = instance.getId().split("/", 2);
            return next(reminders.lookAt(CaseId.of(ids[0]), RequestId.of(ids[1])));
        });
    }

    /** At night, on one of the nodes. */
    @Bean
    RecurringTask<Void> dailyCheckTask(DailyCheck check) {
        return Tasks.recurring("network-daily-check", Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> check.run());
    }

    private static CompletionHandler<Void> next(Optional<Instant> when) {
        return (complete, operations) ->
                when.ifPresentOrElse(at -> operations.reschedule(complete, at), operations::stop);
    }
}
