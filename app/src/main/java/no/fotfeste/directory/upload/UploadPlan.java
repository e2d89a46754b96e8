package no.fotfeste.directory.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.fotfeste.directory.DirectoryEntries;

/** What a file would do, line by line. Nothing is done before {@link #carryOut}. */
final class UploadPlan {

    private final List<Consumer<DirectoryEntries>> writes = new ArrayList<>();
    private int added;
    private int changed;
    private int same;

    void add(Consumer<DirectoryEntries> write) {
        added++;
        writes.add(write);
    }

    void change(Consumer<DirectoryEntries> write) {
        changed++;
        writes.add(write);
    }

    void keep() {
        same++;
    }

    /** Something that follows from another line's change and is not counted. */
    void also(Consumer<DirectoryEntries> write) {
        writes.add(write);
    }

    void carryOut(DirectoryEntries entries) {
        writes.forEach(write -> write.accept(entries));
    }

    UploadReport report(UploadKind kind, List<UploadProblem> problems) {
        return new UploadReport(kind, added, changed, same, problems);
    }
}
