package dev.compere.media.webrtc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.media.MediaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingLibraryTest {

    /// Starts the engine in a process of its own.
    private static final class Starter {

        static void main() {
            try (var _ = WebRtcEngine.start(WebRtcSettings.USUAL)) {
                System.out.println("started");
            } catch (MediaException e) {
                System.out.println(e.getMessage());
            }
            System.exit(0);
        }
    }

    @TempDir
    private Path folder;

    @Test
    void aLibraryThatIsMissingIsNamedWithThePackagesToInstall() throws Exception {
        // Found before the real one, and of no use.
        Files.createFile(folder.resolve("libpulse.so.0"));
        assertThat(start(folder, "-Xmx64m"))
                .contains("libwebrtc cannot be loaded", "libpulse.so.0", "libpulse0 libx11-6");
    }

    @Test
    void aFolderForTemporaryFilesThatIsMissingIsSaid() throws Exception {
        assertThat(start(folder, "-Djava.io.tmpdir=" + folder.resolve("none")))
                .contains("libwebrtc cannot be loaded", "java.io.tmpdir must allow programs");
    }

    private static String start(Path libraries, String option) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED", option));
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Starter.class.getName()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
