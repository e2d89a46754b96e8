package no.fotfeste.directory.upload;

import java.util.List;

/** Plans what the lines of one kind of file would do. */
interface UploadPlanner {

    UploadKind kind();

    /** Notes what is wrong on the rows themselves. */
    UploadPlan plan(List<UploadRow> rows);
}
