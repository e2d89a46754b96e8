package no.fotfeste.directory;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the directory.
 *
 * @param contactStaleAfter how long after its last confirmation a contact counts as uncertain
 * @param changeToldFor how long a change of name, telephone, e-mail or place is told to whoever is about to send something
 */
@ConfigurationProperties("fotfeste.directory")
record DirectorySettings(
        @DefaultValue("P12M") Period contactStaleAfter,
        @DefaultValue("P30D") Period changeToldFor) {}
