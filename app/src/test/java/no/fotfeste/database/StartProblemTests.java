package no.fotfeste.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class StartProblemTests {

    @TempDir
    Path folder;

    /** All of a second start that matters here: it takes the folder. */
    static class SecondStart {

        @Bean
        DataFolderLock lock(DataFolder folder) {
            return DataFolderLock.take(folder.data());
        }
    }

    @Test
    void aFolderInUseIsToldInOneLine(CapturedOutput output) {
        try (DataFolderLock first = DataFolderLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> new SpringApplicationBuilder(SecondStart.class)
                            .web(WebApplicationType.NONE)
                            .initializers(context ->
                                    context.getBeanFactory().registerSingleton("folder", new DataFolder(folder)))
                            .run())
                    .hasRootCauseInstanceOf(DataFolderInUse.class);
        }
        assertThat(output.getAll().lines().filter(line -> !line.isBlank()))
                .singleElement()
                .asString()
                .contains("is in use by another Fotfeste that runs.", "./fotfeste run --data DIR");
    }
}
