package no.fotfeste.vault;

import java.nio.file.Path;
import no.fotfeste.database.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the key file lies. In the data folder it comes along with every copy of that folder, and opens it. */
@Component
public class KeyPlace {

    private static final Logger LOG = LoggerFactory.getLogger(KeyPlace.class);

    private final boolean besideData;

    KeyPlace(
            DataFolder folder,
            @Value("${fotfeste.key-file}") String keyFile,
            @Value("${fotfeste.demo.enabled}") boolean invented) {
        boolean inside = keyFile.isBlank()
                || Path.of(keyFile)
                        .toAbsolutePath()
                        .normalize()
                        .startsWith(folder.data().toAbsolutePath().normalize());
        this.besideData = inside && !invented;
    }

    /** Whether whoever takes a copy of the data folder has the key with it. Where all people are invented it does no harm. */
    public boolean isBesideData() {
        return besideData;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (besideData) {
            LOG.warn(
                    "The key lies in the data folder: a copy of that folder opens every case. Move it: docs/operations.md, Keys");
        }
    }
}
