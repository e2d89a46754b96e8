package no.fotfeste.web.once;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The forms that are being carried out in this process: whoever sends one of them once more waits here and not in the database. */
@Component
class UnderWay {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Map<String, CountDownLatch> forms = new ConcurrentHashMap<>();

    /** Begins, and says whether that was possible; otherwise it has waited until whoever had begun was done. */
    boolean begin(FormSending sending) {
        CountDownLatch before = forms.putIfAbsent(sending.name(), new CountDownLatch(1));
        if (before == null) {
            return true;
        }
        try {
            before.await(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Is done, and lets those go on who wait. */
    void end(FormSending sending) {
        CountDownLatch ended = forms.remove(sending.name());
        if (ended != null) {
            ended.countDown();
        }
    }
}
