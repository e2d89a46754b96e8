package no.fotfeste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, in a copy of the project where the JDKs, Maven and the application are pretended. */
@Timeout(60)
class LauncherTests {

    @TempDir
    Path home;

    private LauncherWorld world;

    @BeforeEach
    void pretend() throws IOException {
        world = new LauncherWorld(home);
    }

    @Test
    void helpNamesEveryCommand() throws IOException {
        assertThat(world.launch("help").output()).contains("./fotfeste run", "./fotfeste test", "docs/operations.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "test",
                "generate",
                "bench",
                "verify-log",
                "export-log",
                "new-administrator",
                "say-yes",
                "protected-persons",
                "help"
            })
    void everyCommandTellsOfItself(String command) throws IOException {
        var told = world.launch(command, "--help");
        assertThat(told.code()).isZero();
        assertThat(told.output()).startsWith("  ./fotfeste " + command).containsOnlyOnce("./fotfeste ");
    }

    @Test
    void runsTheTestsOfAModuleAlone() throws IOException {
        world.jdk("java-25", "25.0.1");
        Files.createDirectories(home.resolve("app/src/test/java/no/fotfeste/plan"));
        assertThat(world.launch("test", "plan", "-X").code()).isZero();
        assertThat(Files.readString(home.resolve("asked-of-maven")))
                .contains("-Dtest=no/fotfeste/plan/**/*Tests,", " -X", "-Dspring-boot.aot.skip");
        assertThat(world.launch("test", "plans").output()).contains("there is no module 'plans' with tests");
    }

    @Test
    void runsTheTestsOnAnotherDay() throws IOException {
        world.jdk("java-25", "25.0.1");
        world.touch("libfaketime.so");
        var ran = world.source(
                "FOTFESTE_FAKETIME=%s; main test --date 2099-02-28".formatted(home.resolve("libfaketime.so")));
        assertThat(ran.code()).isZero();
        assertThat(Files.readString(home.resolve("asked-of-maven")))
                .contains("verify")
                .containsPattern("-Dtest\\.moved\\.by=\\+\\d{9,}");
        assertThat(world.launch("test", "--date", "2099-02-29").code()).isEqualTo(2);
    }

    @Test
    void givesTheMemoryItIsTold() throws IOException {
        assertThat(world.source("give_memory 208m; echo ${java_options[*]}").output())
                .contains("-Xms208m -Xmx208m -Xmn88m", "TieredStopAtLevel=1 ");
        assertThat(world.source("give_memory 1g; echo ${java_options[*]}").output())
                .contains("-Xms1024m -Xmx1024m -Xmn409m", "TieredStopAtLevel=4 ");
        for (String memory : List.of("1", "1G", "100m", "-1g", "")) {
            assertThat(world.source("give_memory '%s'".formatted(memory)).code())
                    .isEqualTo(2);
        }
    }

    @Test
    void doesWithoutTheCacheWhenItCannotBeUsed() throws IOException {
        world.jdk("java-25", "25.0.1");
        world.touch("app/target/runnable/fotfeste.aot");
        String asked = "need_jdk; FOTFESTE_JAVA_OPTIONS=%s; if fits_the_cache; then echo with; else echo without; fi";
        assertThat(world.source(asked.formatted("-Xmx1g")).output()).isEqualTo("with\n");
        assertThat(world.source(asked.formatted("-XX:+UseZGC")).output()).isEqualTo("without\n");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws IOException {
        assertThat(world.launch("dance")).isEqualTo(new LauncherWorld.Ended(2, """
                fotfeste: there is no command 'dance'.
                fotfeste: Try: ./fotfeste help
                """));
        assertThat(world.launch("run", "--fast").code()).isEqualTo(2);
        assertThat(world.launch("run", "--port").output()).contains("--port needs a value");
    }

    @Test
    void refusesPortThatIsNoPort() throws IOException {
        for (String port : List.of("0", "65536", "eighty", "-1", "8080x", "99999999999999999999")) {
            assertThat(world.launch("run", "--port", port).output()).contains("from 1 to 65535");
        }
    }

    @Test
    void findsNewEnoughJdkWhenJavaIsOld() throws IOException {
        Path old = world.jdk("java-17", "17.0.15");
        world.jdk("java-25", "25.0.1");
        var found = world.source("JAVA_HOME=%s; need_jdk; echo \"uses $JAVA_HOME\"".formatted(old));
        assertThat(found.output()).contains("uses " + home.resolve("jvm/java-25"));
    }

    @Test
    void takesJdkThatIsNewerThanNeeded() throws IOException {
        world.jdk("java-9", "9.0.4");
        world.jdk("java-26", "26");
        assertThat(world.source("need_jdk; echo \"uses $JAVA_HOME\"").output())
                .contains("uses " + home.resolve("jvm/java-26"));
    }

    @Test
    void startsWhatAnotherCheckoutHasBuiltAsItIs() throws IOException {
        world.jdk("java-25", "25.0.1");
        world.touch("before/fotfeste.jar");
        var taken = world.source("need_jdk; take_built_elsewhere %s; build_if_stale; echo \"starts $runnable\""
                .formatted(home.resolve("before")));
        assertThat(taken.output()).isEqualTo("starts %s\n".formatted(home.resolve("before")));
        for (String command : List.of("run", "bench")) {
            var ended = world.launch(command, "--application", home.toString());
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.output()).contains("There is no built Fotfeste in " + home);
        }
    }

    @Test
    void saysHowToGetJdkWhenAllAreOld() throws IOException {
        world.jdk("java-17", "17.0.15");
        var ended = world.launch("run");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output())
                .contains(
                        "No JDK 25 or newer", "Too old: " + home.resolve("jvm/java-17") + " is version 17", "Get one:");
    }

    @Test
    void saysPortIsTakenBeforeItBuilds() throws IOException {
        world.jdk("java-25", "25.0.1");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            var ended = world.launch("run", "--port", port);
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.output()).contains("Port " + port + " is taken").doesNotContain("Building");
        }
    }

    @Test
    void saysMavenIsMissingOnlyWhenItMustBuild() throws IOException {
        world.jdk("java-25", "25.0.1");
        Files.delete(world.tool("mvn"));
        assertThat(world.launch("run", "--port", world.freePort()).output())
                .contains("Maven (mvn) is missing", "apt-get install maven");
        assertThat(world.launch("help").code()).isZero();
    }

    @Test
    void buildsAgainOnlyWhenSourcesChange() throws IOException {
        world.jdk("java-25", "25.0.1");
        String built = world.source("need_jdk; build_if_stale; build_if_stale").output();
        assertThat(built).containsOnlyOnce("Building Fotfeste");
        world.touch("app/src/main/java/New.java");
        assertThat(world.source("is_stale && echo stale").output()).contains("stale");
    }

    @Test
    void saysReadyWhenHealthyAndStopsCleanly() throws IOException, InterruptedException {
        world.jdk("java-25", "25.0.1");
        String port = world.freePort();
        Process launcher = world.begin("run", "--port", port, "--no-demo");
        assertThat(world.waitFor("is ready at")).contains("Fotfeste is ready at http://localhost:" + port);
        launcher.toHandle().destroy();
        assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isZero();
        assertThat(world.waitFor("everything is kept")).contains("demo=false", "the application stopped by itself");
    }

    @Test
    void tellsWhenApplicationFails() throws IOException {
        world.jdk("java-25", "25.0.1");
        var ended = world.launch(
                "run",
                "--port",
                world.freePort(),
                "--data",
                home.resolve("broken").toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("Fotfeste ended by itself (code 3)");
    }

    @Test
    void keepsDataWhereItIsTold() throws IOException {
        Path data = home.resolve("a folder with spaces");
        world.jdk("java-25", "25.0.1");
        Process launcher = world.begin("run", "--port", world.freePort(), "--data", data.toString());
        assertThat(world.waitFor("is ready at")).contains("data=" + data);
        launcher.toHandle().destroy();
    }

    @Test
    void verifyingTheLogEndsWithOneWhenItWasTamperedWith() throws IOException {
        world.jdk("java-25", "25.0.1");
        var well = world.launch("verify-log", "--data", house("well"), "--kept", "abc");
        assertThat(well.output()).contains("--spring.profiles.active=log", "--fotfeste.log.kept=abc", "port=-1");
        assertThat(well.code()).isZero();
        assertThat(world.launch("verify-log", "--data", house("tampered")).code())
                .isEqualTo(1);
    }

    @Test
    void verifiesOnlyWhatIsThere() throws IOException {
        var ended = world.launch("verify-log", "--data", home.resolve("nowhere").toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.output()).contains("There is no Fotfeste in");
        assertThat(home.resolve("nowhere")).doesNotExist();
    }

    @Test
    void exportsTheLogOfDaysOnly() throws IOException {
        world.jdk("java-25", "25.0.1");
        String house = house("well");
        assertThat(world.launch("export-log", "--data", house, "--from", "2026-01-01", "--to", "2026-01-31")
                        .output())
                .contains("--fotfeste.log.export=true --fotfeste.log.from=2026-01-01 --fotfeste.log.to=2026-01-31");
        assertThat(world.launch("export-log", "--data", house, "--from", "yesterday"))
                .extracting(LauncherWorld.Ended::code)
                .isEqualTo(2);
        assertThat(world.launch("export-log", "--to").output()).contains("does not know '--to '");
    }

    @Test
    void keepsAccountsOnTheMachineItself() throws IOException {
        world.jdk("java-25", "25.0.1");
        String house = house("well");
        assertThat(world.launch("new-administrator", "--data", house, "--username", "arne", "--name", "Arne Attrapp")
                        .output())
                .contains("--spring.profiles.active=log --fotfeste.account.command=new-administrator"
                        + " --fotfeste.account.username=arne --fotfeste.account.name=Arne Attrapp port=-1");
        assertThat(world.launch("say-yes", "--data", house, "--username", "liv").output())
                .contains("--fotfeste.account.command=say-yes --fotfeste.account.username=liv");
        assertThat(world.launch("say-yes", "--data", house).code()).isEqualTo(2);
        assertThat(world.launch("new-administrator", "--password", "x").code()).isEqualTo(2);
    }

    @Test
    void tellsOfProtectedPersonsInDemoWorldsOnly() throws IOException {
        String house = house("demo");
        var refused = world.launch("protected-persons", "--json", "--data", house);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output()).contains("There is no demo world in " + house);
        Path told = Files.createDirectories(Path.of(house, "demo")).resolve("protected-persons.json");
        Files.writeString(told, "{\"persons\": []}\n");
        assertThat(world.launch("protected-persons", "--json", "--data", house))
                .isEqualTo(new LauncherWorld.Ended(0, "{\"persons\": []}\n"));
        assertThat(world.launch("protected-persons", "--everything").code()).isEqualTo(2);
    }

    /** A data folder with something in it. */
    private String house(String name) throws IOException {
        Path house = home.resolve(name);
        Files.createDirectories(house.resolve("keys"));
        return house.toString();
    }

    @Test
    void shellcheckFindsNothing() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/shellcheck")));
        var checked = LauncherWorld.end(new ProcessBuilder(
                "/usr/bin/shellcheck",
                "--external-sources",
                "--source-path=SCRIPTDIR",
                ProjectFiles.at("fotfeste").toString(),
                ProjectFiles.at("launcher/ask.sh").toString(),
                ProjectFiles.at("launcher/test.sh").toString(),
                ProjectFiles.at(".ci/run").toString()));
        assertThat(checked).isEqualTo(new LauncherWorld.Ended(0, ""));
    }
}
