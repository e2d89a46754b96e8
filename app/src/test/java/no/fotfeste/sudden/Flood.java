package no.fotfeste.sudden;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.fotfeste.documents.intake.MadePdf;
import no.fotfeste.documents.intake.MadePictures;

/** What somebody may do to keep others from working. */
enum Flood {
    /** Says how much it will send, and sends a byte now and then. */
    SLOW_FORMS(150) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.trickle(begun(
                            "POST /sign-in HTTP/1.1",
                            "Content-Length: 4000",
                            "Content-Type: application/x-www-form-urlencoded")
                    + "username=");
        }
    },
    /** Never finishes saying what it wants. */
    SLOW_REQUESTS(150) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.trickle("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-More: ");
        }
    },
    /** Asks for page after page and reads none. */
    SLOW_READERS(100) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.trickle(begun("GET /sign-in HTTP/1.1").repeat(200));
        }
    },
    /** Sessions that are none, each of which must be looked for. */
    PRETENDED_SESSIONS(100) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.ask(
                    "GET /today HTTP/1.1\r\nHost: localhost\r\nCookie: fotfeste=bm90LWEtc2Vzc2lvbg\r\nConnection: close\r\n\r\n");
        }
    },
    /** Many who guess at once, each at a name of their own. */
    WRONG_PASSWORDS(250) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            try (Window window = Window.at(running.house)) {
                window.readToken("/sign-in");
                running.answered(window.answerTo(
                        "/sign-in",
                        Map.of("username", "ingen" + running.reached(), "password", "plainly wrong password")));
            }
        }
    },
    /** Somebody who has a password confirms it again and again. */
    CONFIRMATIONS(24) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.answered(running.colleague.answerTo("/hidden", Map.of("password", "fotfeste-demo")));
        }
    },
    /** Large files from somebody who has not signed in. */
    FILES_OF_STRANGERS(10) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.pour(begun(
                            "POST /sign-in HTTP/1.1",
                            "Content-Length: 28000000",
                            "Content-Type: multipart/form-data; boundary=part")
                    + begun("--part", "Content-Disposition: form-data; name=\"file\"; filename=\"brev.pdf\""));
        }
    },
    /** Large files, many at a time, from somebody who has. */
    FILES(4) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.answered(running.colleague.upload(running.addFile, FILE, List.of(ZEROS)));
        }
    },
    /** A picture that takes all day to read. */
    PICTURES_WITHOUT_END(3) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.answered(running.colleague.upload(running.addFile, FILE, List.of(SEGMENTS)));
        }
    },
    /** A paper that becomes a thousand times as large. */
    PACKED_PAPERS(3) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.answered(running.colleague.upload(running.addFile, FILE, List.of(PACKED)));
        }
    },
    /** A paper of which each part takes more room than it is long. */
    PAPERS_OF_MILLIONS_OF_PARTS(3) {
        @Override
        void once(Running running) throws IOException, InterruptedException {
            running.answered(running.colleague.upload(running.addFile, FILE, List.of(PARTS)));
        }
    };

    private static final Map<String, String> FILE = Map.of("kind", "DECISION", "about", "Fra Nav");
    private static final byte[] ZEROS = new byte[9_500_000];
    private static final byte[] SEGMENTS = MadePictures.ofEmptySegments();
    private static final byte[] PACKED = MadePdf.stream("/Filter /FlateDecode", MadePdf.packed(280L * 1024 * 1024, 1));
    private static final byte[] PARTS = MadePdf.ofMillionsOfParts();

    private final int atOnce;

    Flood(int atOnce) {
        this.atOnce = atOnce;
    }

    private static String begun(String... lines) {
        return String.join("\r\n", lines) + "\r\nHost: localhost\r\n\r\n";
    }

    abstract void once(Running running) throws IOException, InterruptedException;

    Running begin(URI house) throws IOException, InterruptedException {
        Running running = new Running(house, Window.signedIn(house, "bodil"));
        for (int i = 0; i < atOnce; i++) {
            running.people.execute(() -> running.floodUntilStopped(this));
        }
        running.waitUntilItHasBegun();
        return running;
    }

    /** It goes on until it is closed. */
    static final class Running implements AutoCloseable {

        private static final int BETWEEN_BYTES = 1_000;
        private static final int BETWEEN_TRIES = 10;

        private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
        private final AtomicInteger reached = new AtomicInteger();
        private final URI house;
        private final Window colleague;
        private final String addFile;

        private Running(URI house, Window colleague) throws IOException, InterruptedException {
            this.house = house;
            this.colleague = colleague;
            this.addFile = "/cases/" + colleague.cases().getFirst() + "/documents/new";
        }

        /** How often something was sent that was taken or answered. */
        int reached() {
            return reached.get();
        }

        private void floodUntilStopped(Flood flood) {
            try {
                while (true) {
                    tryOnce(flood);
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }

        private void tryOnce(Flood flood) throws InterruptedException {
            try {
                flood.once(this);
            } catch (IOException refused) {
                Thread.sleep(BETWEEN_TRIES);
            }
        }

        private void waitUntilItHasBegun() throws InterruptedException {
            while (reached.get() == 0) {
                Thread.sleep(10);
            }
        }

        private void answered(int status) {
            if (status > 0) {
                reached.incrementAndGet();
            }
        }

        private void trickle(String start) throws IOException, InterruptedException {
            try (Socket socket = connected()) {
                OutputStream out = socket.getOutputStream();
                out.write(start.getBytes(StandardCharsets.ISO_8859_1));
                reached.incrementAndGet();
                while (true) {
                    Thread.sleep(BETWEEN_BYTES);
                    out.write('x');
                }
            }
        }

        private void pour(String start) throws IOException {
            byte[] some = new byte[64 * 1024];
            try (Socket socket = connected()) {
                OutputStream out = socket.getOutputStream();
                out.write(start.getBytes(StandardCharsets.ISO_8859_1));
                for (int i = 0; i < 28_000_000 / some.length; i++) {
                    out.write(some);
                }
                answered(socket.getInputStream().read());
            }
        }

        private void ask(String request) throws IOException {
            try (Socket socket = connected()) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                answered(socket.getInputStream().readAllBytes().length);
            }
        }

        private Socket connected() throws IOException {
            return new Socket(InetAddress.getLoopbackAddress(), house.getPort());
        }

        @Override
        public void close() {
            people.shutdownNow();
            people.close();
            colleague.close();
        }
    }
}
