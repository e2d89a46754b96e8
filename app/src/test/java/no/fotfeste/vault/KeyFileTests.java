package no.fotfeste.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import no.fotfeste.FotfesteApplication;
import no.fotfeste.database.DataFolder;
import no.fotfeste.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** Without the key that belongs to the database nothing starts, and nothing is touched. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class KeyFileTests {

    @TempDir
    Path elsewhere;

    @Autowired
    DataFolder folder;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Autowired
    Environment environment;

    @Test
    void aMissingFileIsNotMadeAnew() {
        Path missing = elsewhere.resolve("keys.json");
        assertThatThrownBy(() -> open(missing))
                .isInstanceOf(KeyFileProblem.class)
                .hasMessageContaining("missing: " + missing)
                .hasMessageContaining("Nothing was changed");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void anotherFileIsRefusedAndLeftAsItIs() throws IOException {
        Path other = elsewhere.resolve("keys.json");
        KeyFile.atFirst(other);
        String before = Files.readString(other);
        assertThatThrownBy(() -> open(other))
                .isInstanceOf(KeyFileProblem.class)
                .hasMessageContaining("not the one this database was sealed with");
        assertThat(Files.readString(other)).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsRefusedAndLeftAsItIs() throws IOException {
        Path damaged = Files.writeString(elsewhere.resolve("keys.json"), "{\"primaryKeyId\": 1, \"key\": []}");
        assertThatThrownBy(() -> open(damaged))
                .isInstanceOf(KeyFileProblem.class)
                .hasMessageContaining("cannot be read");
        assertThat(Files.readString(damaged)).isEqualTo("{\"primaryKeyId\": 1, \"key\": []}");
    }

    @Test
    void theRightFileOpens() {
        assertThat(open(folder.folder("keys").resolve("keys.json"))).isNotNull();
    }

    @Test
    void theKeyIsAskedForBeforeTheTablesAreBroughtUpToDate() {
        assertThat(beans.getSingletonNames()).containsSubsequence("keyFile", "flyway", "flywayInitializer");
    }

    @Test
    void aStartIsRefusedInPlainWords() throws IOException {
        Path missing = elsewhere.resolve("keys.json");
        Process start = start(missing);
        String said = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(start.onExit().join().exitValue()).as(said).isEqualTo(1);
        assertThat(said)
                .contains("The key file is missing: " + missing, "Put back the key file")
                .doesNotContain("at no.fotfeste.");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aKeyBesideTheDataIsToldOfUntilItIsElsewhere(CapturedOutput output) {
        String inside = folder.data().resolve("keys/other.json").toString();
        for (String file : List.of("", inside)) {
            assertThat(new KeyPlace(folder, file, false).isBesideData()).isTrue();
        }
        new KeyPlace(folder, inside, false).tell();
        assertThat(output.getAll()).contains("The key lies in the data folder");
        assertThat(new KeyPlace(folder, elsewhere.resolve("keys.json").toString(), false).isBesideData())
                .isFalse();
        assertThat(new KeyPlace(folder, "", true).isBesideData()).isFalse();
    }

    private KeyFile open(Path file) {
        return new CommonKeys().keyFile(folder, file.toString(), owner);
    }

    private Process start(Path keyFile) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FotfesteApplication.class.getName(),
                        "--server.port=0",
                        "--fotfeste.demo.enabled=false",
                        "--fotfeste.key-file=" + keyFile)
                .redirectErrorStream(true);
        for (String setting : List.of("url", "user", "password", "owner-user", "owner-password")) {
            String name = "fotfeste.database." + setting;
            builder.command().add("--" + name + "=" + environment.getRequiredProperty(name));
        }
        builder.command().add("--fotfeste.data=" + environment.getRequiredProperty("fotfeste.data"));
        return builder.start();
    }
}
