package no.fotfeste.directory.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.fotfeste.directory.keeping.DirectoryKeeping;

/** What a file would do, line by line. Nothing is done before {@link #carryOut}. */
final class UploadPlan {

    private final List<Consumer<DirectoryKeeping>> writes = new ArrayList<>();
    private int added;
    private int changed;
    private int same;
    private int proposed;

    void add(Consumer<DirectoryKeeping> write) {
        added++;
        writes.add(write);
    }

    void change(Consumer<DirectoryKeeping> write) {
        changed++;
        writes.add(write);
    }

    /** What is somebody else's to say, and waits for them. */
    void propose(Consumer<DirectoryKeeping> write) {
        proposed++;
        writes.add(write);
    }

    void keep() {
        same++;
    }

    /** Something that follows from another line's change and is not counted. */
    void also(Consumer<DirectoryKeeping> write) {
        writes.add(write);
    }

    void carryOut(DirectoryKeeping keeping) {
        writes.forEach(write -> write.accept(keeping));
    }

    UploadReport report(UploadKind kind, List<UploadProblem> problems) {
        return new UploadReport(kind, added, changed, same, proposed, problems);
    }
}
