package no.fotfeste.database;

import java.nio.file.Path;

/** Another Fotfeste that runs has the data folder. */
final class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder) {
        super("The data folder %s is in use by another Fotfeste that runs.".formatted(folder.toAbsolutePath()));
    }
}
