package no.fotfeste.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.fotfeste.browser.Browser;
import no.fotfeste.browser.Look;
import no.fotfeste.browser.VisitedPage;
import no.fotfeste.browser.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shell as people meet it: at a desk, at night, on a telephone, without script. */
@SpringBootTest(classes = ShellWorld.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ShellStory {

    @LocalServerPort
    private int port;

    @Autowired
    private ShellWorld.Visitor visitor;

    @BeforeEach
    void someoneComesToWork() {
        visitor.signIn(Audience.CENTRE, Audience.CASE_WORKERS);
    }

    @Test
    void todayIsForEverybodysEyes() {
        for (Look look : new Look[] {Look.DESK, Look.NIGHT, Look.TELEPHONE, Look.NARROWEST}) {
            try (Window window = Browser.open(port, look)) {
                window.go("/today");
                window.picture(
                        Path.of("target", "pictures", "today-" + look.width() + (look.dark() ? "-dark" : "") + ".png"));
                new TodaySeen(window);
            }
        }
    }

    @Test
    void deniedAndUnknownLookAlike() {
        visitor.signIn(Audience.SERVICE_CONTACT);
        try (Window window = Browser.open(port)) {
            String unknown = new Fault(window.go("/no-such-page")).text();
            window.picture(Path.of("target", "pictures", "fault.png"));
            assertThat(unknown).contains("Vi finner ikke siden");
        }
    }

    private static final class TodaySeen extends VisitedPage {
        TodaySeen(Window window) {
            super(window);
        }
    }

    private static final class Fault extends VisitedPage {
        Fault(Window window) {
            super(window, "Vi finner ikke siden");
        }
    }
}
