package no.fotfeste.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.fotfeste.documents.ReadPdf;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;
import no.fotfeste.web.NoTurn;
import org.junit.jupiter.api.Test;

/** Files from outside are opened where they can do no harm: in a process of their own that has little and ends. */
class IntakeTests {

    private static final long LARGEST = 10_000_000;

    @Test
    void aFileComesOutOfTheOtherProcessAsItWasCleanedThere() {
        IntakeResult looked = look(new Intake(LARGEST), MadePdf.with(MadePdf::everything), "ane");
        assertThat(looked).isInstanceOfSatisfying(Clean.class, clean -> {
            assertThat(clean.format()).isEqualTo(FileFormat.PDF);
            assertThat(ReadPdf.text(clean.content())).contains(MadePdf.SEEN);
        });
    }

    @Test
    void whyItIsNotTakenComesOutToo() {
        assertThat(look(new Intake(LARGEST), MadePdf.locked("hemmelig"), "ane")).isEqualTo(new Refused(Reason.LOCKED));
    }

    @Test
    void whatNeedsMoreMemoryThanItGetsEndsThereAndNotHere() {
        assertThat(look(new Intake(LARGEST), MadePdf.ofMillionsOfParts(), "ane"))
                .isEqualTo(new Refused(Reason.TOO_MUCH_WORK));
    }

    @Test
    void whatTakesLongerThanItMayEndsThere() {
        assertThat(new CleaningProcess(LARGEST, Duration.ZERO).clean(new ByteArrayInputStream(MadePdf.plain())))
                .isEqualTo(new Refused(Reason.TOO_MUCH_WORK));
    }

    @Test
    void whoeverSendsManyAtOnceIsToldToWaitAndOthersGetTheirTurn() throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Intake intake = new Intake(LARGEST, file -> {
            opened.countDown();
            awaitUninterruptibly(goOn);
            return new Refused(Reason.BROKEN);
        });
        byte[] file = {1};
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<IntakeResult> first = people.submit(() -> look(intake, file, "bodil"));
            opened.await();
            assertThatExceptionOfType(NoTurn.class).isThrownBy(() -> look(intake, file, "bodil"));
            Future<IntakeResult> ane = people.submit(() -> look(intake, file, "ane"));
            goOn.countDown();
            assertThat(ane.get()).isEqualTo(first.get()).isEqualTo(new Refused(Reason.BROKEN));
        }
    }

    private static IntakeResult look(Intake intake, byte[] file, String account) {
        return intake.look(new ByteArrayInputStream(file), file.length, account);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
