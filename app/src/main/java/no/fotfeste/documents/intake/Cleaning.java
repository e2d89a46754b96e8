package no.fotfeste.documents.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import no.fotfeste.documents.intake.IntakeResult.Clean;
import no.fotfeste.documents.intake.IntakeResult.Reason;
import no.fotfeste.documents.intake.IntakeResult.Refused;

/** What runs in the process that opens a file: it reads the file, writes what became of it, and ends. */
final class Cleaning {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Cleaning() {}

    /** @param arguments how many bytes may come of it, and how many seconds of a processor it may take */
    static void main(String[] arguments) throws IOException {
        endAfter(Duration.ofSeconds(Long.parseLong(arguments[1])));
        byte[] content = System.in.readAllBytes();
        byte[] became = written(clean(content, Long.parseLong(arguments[0])));
        try (OutputStream answer = new FileOutputStream(FileDescriptor.out)) {
            answer.write(became);
        }
    }

    static IntakeResult clean(byte[] content, long largest) {
        IntakeResult looked = FileFormat.of(content)
                .map(format -> switch (format) {
                    case PDF -> PdfCleaning.clean(content);
                    case PNG, JPEG -> Pictures.clean(content, format);
                })
                .orElse(new Refused(Reason.UNKNOWN_KIND));
        boolean grown = looked instanceof Clean clean && clean.content().length > largest;
        return grown ? new Refused(Reason.TOO_LARGE) : looked;
    }

    /** The name of its kind, or why it is not taken; and then the file. */
    private static byte[] written(IntakeResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            switch (result) {
                case Clean clean -> {
                    data.writeBoolean(true);
                    data.writeUTF(clean.format().name());
                    data.write(clean.content());
                }
                case Refused refused -> {
                    data.writeBoolean(false);
                    data.writeUTF(refused.why().name());
                }
            }
        }
        return bytes.toByteArray();
    }

    /** By the time it has worked, not by the clock: on a busy machine it may wait long for its turn. */
    private static void endAfter(Duration worked) {
        Thread.ofPlatform().daemon().start(() -> {
            while (ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElse(Duration.ZERO)
                            .compareTo(worked)
                    < 0) {
                pause();
            }
            Runtime.getRuntime().halt(1);
        });
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
