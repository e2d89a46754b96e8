package no.fotfeste.directory;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the directory.
 *
 * @param contactStaleAfter how long after its last confirmation a contact counts as uncertain
 */
@ConfigurationProperties("fotfeste.directory")
record DirectorySettings(@DefaultValue("P12M") Period contactStaleAfter) {}
