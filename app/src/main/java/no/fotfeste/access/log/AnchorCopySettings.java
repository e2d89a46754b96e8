package no.fotfeste.access.log;

import no.fotfeste.kernel.PlainText;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where anchors of the access log are kept, besides the database.
 *
 * @param file a file that grows by a line a day, best on another machine's disk where lines can only be added; empty for none
 * @param syslog a host and port that takes syslog over UDP, as {@code log.example.no:514}; empty for none
 */
@ConfigurationProperties("fotfeste.log.anchors")
@PlainText
public record AnchorCopySettings(
        @DefaultValue("") String file, @DefaultValue("") String syslog) {

    public AnchorCopySettings {
        if (!syslog.isEmpty() && !syslog.matches("[^:\\s]+:[0-9]{1,5}")) {
            throw new IllegalArgumentException("fotfeste.log.anchors.syslog is written as host:port");
        }
    }
}
