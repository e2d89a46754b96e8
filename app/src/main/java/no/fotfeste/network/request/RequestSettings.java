package no.fotfeste.network.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of requests.
 *
 * @param remindAfter how long after it was sent an unanswered request is brought to the receiver's mind again
 * @param escalateAfter how long after that the contact level of the municipality is told
 * @param readableAfterCompletion how long a receiver who has done what was asked can still read what was shared
 * @param receiptAttempts how many receipt codes may be tried from one address in a quarter of an hour
 */
@ConfigurationProperties("fotfeste.network")
record RequestSettings(
        @DefaultValue("P5D") Duration remindAfter,
        @DefaultValue("P5D") Duration escalateAfter,
        @DefaultValue("P30D") Duration readableAfterCompletion,
        @DefaultValue("10") int receiptAttempts) {}
