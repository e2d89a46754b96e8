package no.fotfeste;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The project's own files, for tests that look at all of a kind; what is built, fetched or stored at run time is left out. */
final class ProjectFiles {

    private static final Path ROOT = rootAbove(Path.of("").toAbsolutePath());
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "data", ".idea", ".vscode");

    private ProjectFiles() {}

    /** A file or folder by its path from the root of the project. */
    static Path at(String path) {
        return ROOT.resolve(path);
    }

    /** How the path of a file reads in a message: from the root of the project. */
    static String nameOf(Path file) {
        return ROOT.relativize(file).toString();
    }

    /** All files below a folder whose name ends like this, in the order of their paths. */
    static List<Path> below(String folder, String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(at(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                    boolean skipped = NOT_OURS.contains(entered.getFileName().toString());
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return found.stream().sorted().toList();
    }

    /** The text of a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What is in a file, pictures and fonts too, each byte as one character. */
    static String readAnything(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path rootAbove(Path folder) {
        Path here = folder;
        while (!Files.exists(here.resolve("fotfeste"))) {
            here = here.resolve("..").normalize();
        }
        return here;
    }
}
