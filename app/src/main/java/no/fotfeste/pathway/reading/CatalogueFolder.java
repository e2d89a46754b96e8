package no.fotfeste.pathway.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.fotfeste.kernel.PlainText;

/** Where the files of a catalogue lie: inside the application, or in a folder of somebody's own. */
public sealed interface CatalogueFolder {

    /** The one that comes with the application. */
    static CatalogueFolder norway() {
        return new InsideApplication("/pathway/norway/");
    }

    /** A folder on this machine. */
    static CatalogueFolder at(Path folder) {
        return new OnDisk(folder);
    }

    /** Opens a file. */
    Reader open(String file) throws IOException;

    /** On the class path. */
    @PlainText
    record InsideApplication(String path) implements CatalogueFolder {

        @Override
        public Reader open(String file) throws IOException {
            InputStream stream = CatalogueFolder.class.getResourceAsStream(path + file);
            if (stream == null) {
                throw new FileNotFoundException(path + file);
            }
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }
    }

    /** On disk. */
    record OnDisk(Path folder) implements CatalogueFolder {

        @Override
        public Reader open(String file) throws IOException {
            return Files.newBufferedReader(folder.resolve(file));
        }
    }
}
