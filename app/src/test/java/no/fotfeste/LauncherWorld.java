package no.fotfeste;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A folder that looks like the project to the launcher, with tools that only pretend: no build, no database. */
final class LauncherWorld {

    /** How a program ended, and all that it said. */
    record Ended(int code, String output) {}

    /** What every machine has; Java, Maven and Node are left out. */
    private static final List<String> ORDINARY = List.of(
            "awk",
            "bash",
            "cat",
            "date",
            "dirname",
            "env",
            "find",
            "flock",
            "grep",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "sort",
            "touch",
            "tr");

    private static final String PRETENDED_JAVA = """
            case "$*" in
                *jarmode=tools*) mkdir -p "${@: -1}" && touch "${@: -1}/fotfeste.jar" ;;
                *rehearsal*) ;;
                *AOTMode=on*) [[ "$*" != *UseZGC* ]] ;;
                *fotfeste.log.* | *fotfeste.account.*)
                    echo "asked with $* port=$SERVER_PORT"
                    [[ "$FOTFESTE_DATA" != *tampered ]] ;;
                *) exec "%s" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "%s" no.fotfeste.PretendedApplication ;;
            esac
            """.formatted(
                    Path.of(System.getProperty("java.home"), "bin", "java"), classesOf(PretendedApplication.class));

    private final Path home;
    private final StringBuilder said = new StringBuilder();
    private BufferedReader console = new BufferedReader(Reader.nullReader());

    LauncherWorld(Path home) throws IOException {
        this.home = home;
        Files.copy(ProjectFiles.at("fotfeste"), home.resolve("fotfeste"));
        for (Path part : ProjectFiles.below("launcher", ".sh")) {
            Path copy = home.resolve(ProjectFiles.nameOf(part));
            Files.createDirectories(copy.getParent());
            Files.copy(part, copy);
        }
        for (String name : ORDINARY) {
            program(home.resolve("ordinary").resolve(name), "exec /usr/bin/%s \"$@\"".formatted(name));
        }
        program(
                tool("mvn"),
                "echo \"$*\" >\"%1$s/asked-of-maven\"; mkdir -p \"%1$s/app/target\"; touch \"%1$s/app/target/fotfeste.jar\""
                        .formatted(home));
        program(tool("npm"), "");
        for (String part : List.of("pom.xml", "app/pom.xml", "app/package.json", "app/src/main/java/Old.java")) {
            touch(part);
        }
    }

    /** A JDK of a version, beside the others. */
    Path jdk(String name, String version) throws IOException {
        Path folder = home.resolve("jvm").resolve(name);
        program(folder.resolve("bin/javac"), "");
        program(folder.resolve("bin/java"), PRETENDED_JAVA);
        Files.writeString(
                folder.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return folder;
    }

    Path tool(String name) {
        return home.resolve("tools").resolve(name);
    }

    void touch(String file) throws IOException {
        Files.createDirectories(home.resolve(file).getParent());
        Files.writeString(home.resolve(file), "");
    }

    String freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(free.getLocalPort());
        }
    }

    /** Runs the launcher to its end. */
    Ended launch(String... arguments) throws IOException {
        return end(command(arguments));
    }

    /** Starts the launcher and leaves it running; what it says is read with {@link #waitFor}. */
    Process begin(String... arguments) throws IOException {
        Process launcher = command(arguments).redirectErrorStream(true).start();
        console = launcher.inputReader();
        return launcher;
    }

    /** Reads on until a text has been said, or the launcher has ended; returns all that was said so far. */
    String waitFor(String text) throws IOException {
        String line = "";
        while (line != null && said.indexOf(text) < 0) {
            line = console.readLine();
            said.append(line == null ? "" : line + "\n");
        }
        return said.toString();
    }

    /** Runs a piece of shell with the launcher's functions at hand. */
    Ended source(String script) throws IOException {
        return end(prepared(List.of("bash", "-c", "source \"%s/fotfeste\"; %s".formatted(home, script))));
    }

    static Ended end(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.onExit().join().exitValue(), said);
    }

    private ProcessBuilder command(String... arguments) {
        List<String> words = new ArrayList<>(List.of(home.resolve("fotfeste").toString()));
        words.addAll(List.of(arguments));
        return prepared(words);
    }

    private ProcessBuilder prepared(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("FOTFESTE_") || name.equals("SERVER_PORT"));
        environment.remove("JAVA_HOME");
        environment.put("HOME", home.toString());
        environment.put("FOTFESTE_JVM_FOLDER", home.resolve("jvm").toString());
        environment.put("PATH", home.resolve("tools") + ":" + home.resolve("ordinary"));
        return builder;
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path classesOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
