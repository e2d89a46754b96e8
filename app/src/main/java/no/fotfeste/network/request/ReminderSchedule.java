package no.fotfeste.network.request;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import no.fotfeste.kernel.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Listens for the answer to a request: asks the scheduler to come back when there has been silence for long enough. */
@Component
class ReminderSchedule {

    /** The scheduled task; its instance is {@code case/request}, and it carries nothing else. */
    static final String TASK = "network-silence";

    private final ObjectProvider<SchedulerClient> scheduler;
    private final RequestSettings settings;

    ReminderSchedule(ObjectProvider<SchedulerClient> scheduler, RequestSettings settings) {
        this.scheduler = scheduler;
        this.settings = settings;
    }

    Instant remindAt(Instant sent) {
        return sent.plus(settings.remindAfter());
    }

    Instant escalateAt(Instant reminded) {
        return reminded.plus(settings.escalateAfter());
    }

    /** In the transaction that sends, so that a request that exists is always listened for. */
    void listen(CaseId caseId, RequestId request, Instant at) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(TASK, caseId + "/" + request), at);
    }
}
