package no.fotfeste.directory.upload;

import java.util.List;

/** Plans what the lines of one kind of file would do. */
interface Planner {

    UploadKind kind();

    /** Notes what is wrong on the rows themselves. */
    Plan plan(List<Row> rows);
}
