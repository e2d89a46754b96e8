package no.fotfeste.network.meeting.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A meeting as calendars read it (RFC 5545). Calendars are shared with colleagues and telephones: the entry says that there is a
 * meeting, when, and by telephone or video, and nothing else.
 */
final class CalendarEntry {

    private static final Duration LENGTH = Duration.ofHours(1);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarEntry() {}

    static byte[] of(Meeting meeting, String title, Instant now, ZoneId zone) {
        Instant start = ZonedDateTime.of(meeting.on(), meeting.at(), zone).toInstant();
        return String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Fotfeste//NONSGML//NO",
                        "BEGIN:VEVENT",
                        "UID:" + UUID.randomUUID(),
                        "DTSTAMP:" + UTC.format(now),
                        "DTSTART:" + UTC.format(start),
                        "DTEND:" + UTC.format(start.plus(LENGTH)),
                        "SUMMARY:" + title,
                        "CLASS:PRIVATE",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
