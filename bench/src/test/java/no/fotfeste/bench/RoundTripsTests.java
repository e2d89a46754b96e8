package no.fotfeste.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often the database was sent something, as the kernel tells of each connection. */
class RoundTripsTests {

    @Test
    void readsEachConnectionThatWasUsed() {
        String said = """
                0      0      127.0.0.1:5433   127.0.0.1:40001 cubic wscale:7,7 rto:204 segs_in:12 data_segs_out:9 data_segs_in:8 send 1Gbps
                0      0      127.0.0.1:5433   127.0.0.1:40002 cubic wscale:7,7 rto:204 segs_in:2 send 1Gbps
                0      0      127.0.0.1:5433   127.0.0.1:40003 cubic wscale:7,7 data_segs_in:30 lastsnd:4
                """;
        assertThat(RoundTrips.of(said).byConnection()).isEqualTo(Map.of("127.0.0.1:40001", 8L, "127.0.0.1:40003", 30L));
    }

    @Test
    void countsWhatOldAndNewConnectionsSentSince() {
        RoundTrips before = new RoundTrips(Map.of("old", 10L, "gone", 99L));
        assertThat(new RoundTrips(Map.of("old", 25L, "new", 4L)).since(before)).isEqualTo(19);
    }
}
