package no.fotfeste.casefile.protection;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses that were taken away when protection was raised are kept for a day and no longer. */
@Configuration(proxyBeanMethods = false)
class KeptAddressTimers {

    @Bean
    RecurringTask<Void> forgetKeptAddressesTask(JdbcClient database) {
        return Tasks.recurring("casefile-forget-addresses", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> database.sql("select casefile.forget_kept_addresses()")
                        .query((row, number) -> 1)
                        .list());
    }
}
