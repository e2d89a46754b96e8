package no.fotfeste.web.once;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the counting of forms behind the gate and the drafts, and forgets at night what nobody sends again. */
@Configuration(proxyBeanMethods = false)
class OneEffectConfiguration {

    private static final int BEHIND_THE_DRAFTS = 20;
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 25);

    @Bean
    WebMvcConfigurer oneEffectConfigurer(ObjectProvider<OneEffect> effect) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(effect.getObject()).order(BEHIND_THE_DRAFTS);
            }
        };
    }

    @Bean
    RecurringTask<Void> forgetSentFormsTask(SentForms sent) {
        return Tasks.recurring("web-forget-sent-forms", Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> sent.forgetOld());
    }
}
