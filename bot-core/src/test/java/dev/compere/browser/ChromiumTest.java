package dev.compere.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    private Path profile;

    @Test
    void expressionsAreEvaluatedAndMistakesTold() throws Exception {
        Chromium.assumeInstalled();
        try (var chromium = Chromium.start(profile)) {
            assertThat(chromium.evaluate("Promise.resolve(20 + 22)").intValue()).isEqualTo(42);
            assertThatThrownBy(() -> chromium.evaluate("nobody.knows()")).hasMessageContaining("nobody is not defined");
        }
        assertThat(ProcessHandle.current().descendants()).noneMatch(Chromium::isOne);
    }
}
