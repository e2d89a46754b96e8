package no.fotfeste.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How processor time is read from the kernel, and what it comes to for one request. */
class ProcessorTimeTests {

    @Test
    void readsTimeOfAProcessAndOfItsEndedChildren() {
        assertThat(ProcessStat.of(stat("4711", "java", "12 34 56 78")))
                .isEqualTo(new ProcessStat(4711, 42, 12 + 34, 56 + 78));
    }

    @Test
    void readsANameWithBlanksAndBrackets() {
        assertThat(ProcessStat.of(stat("7", "post) gres: (writer", "1 2 3 4"))).isEqualTo(new ProcessStat(7, 42, 3, 7));
    }

    @Test
    void refusesALineThatTellsOfNoProcess() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessStat.of("cpu  1 2 3 4"));
    }

    @Test
    void readsItsOwnProcess() {
        long own = ProcessHandle.current().pid();
        assertThat(ProcessStat.read(own))
                .isNotNull()
                .satisfies(stat -> assertThat(stat.pid()).isEqualTo(own));
        assertThat(ProcessStat.read(Integer.MAX_VALUE)).isNull();
    }

    @Test
    void countsAClusterWithThoseThatHaveEnded() {
        ProcessStat postmaster = new ProcessStat(1, 0, 10, 200);
        ProcessStat writer = new ProcessStat(2, 1, 3, 0);
        ProcessStat backend = new ProcessStat(3, 1, 40, 5);
        assertThat(ProcessorTime.ofCluster(postmaster, List.of(writer, backend)))
                .isEqualTo(258);
        ProcessStat afterwards = new ProcessStat(1, 0, 10, 245);
        assertThat(ProcessorTime.ofCluster(afterwards, List.of(writer))).isEqualTo(258);
    }

    @Test
    void dividesWhatWasUsedAmongTheRequests() {
        ProcessorTime used = new ProcessorTime(1_250, 400).since(new ProcessorTime(1_000, 100));
        assertThat(used.applicationMillis(500)).isEqualTo(5.0);
        assertThat(used.databaseMillis(500)).isEqualTo(6.0);
    }

    @Test
    void findsTheMiddleOfTimes() {
        assertThat(Cost.medianMillis(new long[] {9_000_000, 1_000_000, 2_000_000}))
                .isEqualTo(2.0);
        assertThat(Cost.medianMillis(new long[] {4_000_000, 1_000_000, 2_000_000, 9_000_000}))
                .isEqualTo(3.0);
    }

    /** The fields after the name: state, parent, nine that nobody asks for, the four times, and more. */
    private static String stat(String pid, String name, String times) {
        return "%s (%s) S 42 1 1 0 -1 4194304 5 6 7 8 %s 20 0 1 0 100\n".formatted(pid, name, times);
    }
}
