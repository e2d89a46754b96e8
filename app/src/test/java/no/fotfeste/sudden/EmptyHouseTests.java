package no.fotfeste.sudden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start of a real installation: nobody can sign in, until somebody who reads the console begins. */
class EmptyHouseTests {

    private static final Pattern CODE = Pattern.compile("(?m)^  ((?:[A-Z2-7]{4} ){5}[A-Z2-7]{4})$");
    private static final Map<String, String> ADMINISTRATOR =
            Map.of("displayName", "Arne Attrapp", "username", "arne", "password", "plainly fictional");

    @TempDir
    Path data;

    @Test
    void theCodeOnTheConsoleMakesOneAdministratorWhoMustSecureTheSignIn() throws IOException, InterruptedException {
        try (RunningHouse house = RunningHouse.withoutDemo(data);
                Window window = Window.at(house.address())) {
            assertThat(window.text("/sign-in")).contains("/first-administrator").doesNotContain("house-notice");
            window.readToken("/first-administrator");
            assertThat(make(window, "AAAA AAAA AAAA AAAA AAAA AAAA")).isEmpty();
            String code = codes(house);
            assertThat(make(window, code.toLowerCase(Locale.ROOT))).isEqualTo("/sign-in/enrol");
            assertThat(window.text("/sign-in/enrol")).contains("class=\"qr\"", "data-passkey=\"create\"");
            assertThat(window.redirectOf("/today")).isEqualTo("/sign-in");
            window.readToken("/sign-in");
            assertThat(make(window, code)).as("good once").isEmpty();
            assertThat(window.text("/sign-in")).doesNotContain("/first-administrator");
        }
        try (RunningHouse again = RunningHouse.withoutDemo(data)) {
            assertThat(again.said()).doesNotContainPattern(CODE);
        }
    }

    private static String make(Window window, String code) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(ADMINISTRATOR);
        all.put("code", code);
        return window.post("/first-administrator", all);
    }

    private static String codes(RunningHouse house) throws IOException {
        return CODE.matcher(house.said())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
