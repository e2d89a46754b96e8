package no.fotfeste.plan.road;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a day has begun, on one of the nodes: what the answers so far say of how long services take. */
@Configuration(proxyBeanMethods = false)
class WaitingTimesTimer {

    private static final LocalTime EARLY = LocalTime.of(0, 20);

    @Bean
    RecurringTask<Void> sumUpWaitingTimesTask(WaitingTimes waitingTimes) {
        return Tasks.recurring("plan-sum-up-waiting-times", Schedules.daily(EARLY))
                .execute((instance, context) -> waitingTimes.sumUp());
    }
}
