package no.fotfeste.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockTests {

    @TempDir
    Path folder;

    @Test
    void refusesFolderThatIsTaken() {
        try (var first = DataFolderLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(DataFolderInUse.class)
                    .isThrownBy(() -> DataFolderLock.take(folder))
                    .withMessageContaining(folder.toString());
        }
    }

    @Test
    void givesFolderBackWhenClosed() {
        DataFolderLock.take(folder).close();
        try (var second = DataFolderLock.take(folder)) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void saysWhatToDoInPlainWords() {
        var analysis = new DataFolderInUseAnalyzer().analyze(new RuntimeException(new DataFolderInUse(folder)));
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("in use by another Fotfeste");
        assertThat(analysis.getAction()).contains("--data");
    }
}
