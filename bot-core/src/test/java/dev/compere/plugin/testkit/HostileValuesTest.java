package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.Headed;
import dev.compere.plugin.script.PluginFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Forty lists of two, each in the next, hold a thousand billion: no verb may write them out.
final class HostileValuesTest {

    private static final String LISTS = "List<Object> l = [1]; 40.times { l = [l, l] as List<Object> }; ";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "say l",
                "reply event, l",
                "title l",
                "postToChat l",
                "postLeaderboard l, 5",
                "say fill('{x}', x: l)",
                "storage.put('x', l)",
                "http.post('https://api.example.org/', l) { }",
                "http.get('https://api.example.org/', query: [x: l]) { }",
                "http.get('https://api.example.org/', headers: [x: l]) { }"
            })
    void aValueThatTakesForeverToWriteIsAFaultOfThePlugin(String verb) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        var script = "on(MessageReceived) { event -> " + LISTS + verb + " }";
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        var plugin = Rehearsal.in(folder, Map.of());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> plugin.viewer("Ann").says("x")).isInstanceOf(PluginFault.class));
    }
}
