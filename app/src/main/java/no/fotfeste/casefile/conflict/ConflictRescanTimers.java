package no.fotfeste.casefile.conflict;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Timers of comparing, each on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class ConflictRescanTimers {

    private static final String ALL = "casefile-compare-all";
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 5);

    /** Two parts in a hundred of one core: nobody notices that it goes on. */
    private static final int RESTS = 49;

    /** First those who are waiting to sign in. */
    private static final Duration AFTER_START = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> compareNewcomersTask(ConflictRescan comparing) {
        return Tasks.recurring("casefile-compare-newcomers", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> comparing.newcomers());
    }

    @Bean
    RecurringTask<Void> compareAllTask(ConflictRescan comparing) {
        return Tasks.recurring(ALL, Schedules.daily(AT_NIGHT)).execute((instance, context) -> comparing.all(RESTS));
    }

    /** What an earlier version has not compared does not wait for the night. Commands that only read the log have no timers. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> compareAllAfterStart(
            ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return ready -> scheduler.ifAvailable(
                timers -> compareAllAt(timers, clock.instant().plus(AFTER_START)));
    }

    private static void compareAllAt(SchedulerClient timers, Instant moment) {
        TaskInstanceId night = TaskInstanceId.of(ALL, RecurringTask.INSTANCE);
        timers.getScheduledExecution(night)
                .filter(planned -> !planned.isPicked())
                .ifPresent(planned -> timers.reschedule(night, moment));
    }
}
