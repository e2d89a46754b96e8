package no.fotfeste.web.draft;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import no.fotfeste.web.DraftService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night, on one of the nodes: what has been left for too long is thrown away. */
@Configuration(proxyBeanMethods = false)
class ForgetOldDrafts {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    RecurringTask<Void> forgetOldDraftsTask(DraftService drafts) {
        return Tasks.recurring("web-forget-old-drafts", Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> drafts.forgetOld());
    }
}
