package no.fotfeste.directory.upload;

import java.util.Comparator;
import java.util.List;

/**
 * What a file would do or has done.
 *
 * @param added lines that are new
 * @param changed lines that change what is there
 * @param same lines that are there already
 * @param proposed lines about what is somebody else's: they become proposals
 * @param problems everything wrong; when there is anything, nothing is done
 */
public record UploadReport(
        UploadKind kind, int added, int changed, int same, int proposed, List<UploadProblem> problems) {

    public UploadReport {
        problems = problems.stream()
                .sorted(Comparator.comparingLong(UploadProblem::line))
                .toList();
    }

    /** Whether the whole file can be brought in. */
    public boolean isInOrder() {
        return problems.isEmpty();
    }
}
