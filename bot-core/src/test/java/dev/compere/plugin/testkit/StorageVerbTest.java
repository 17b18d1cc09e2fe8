package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.Headed;
import dev.compere.plugin.script.PluginFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `storage` promises to a script.
final class StorageVerbTest {

    @TempDir
    private Path directory;

    @Test
    void numbersAreCounted() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) { long n = storage.increment('n'); say "${n + storage.increment('n', 10)}" }""");
        plugin.viewer("Ann").says("x");
        plugin.viewer("Ann").says("x");
        assertThat(plugin.said()).containsExactly("12", "34");
        assertThat(plugin.getStorage()).isEqualTo(Map.of("n", 22));
    }

    @Test
    void whatIsKeptIsChangedInItsType() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) { event ->
                    storage.update('names', []) { it + event.sender.name }
                    storage.update('words', [:]) { it + [(event.text): event.text.length()] }
                    String last = storage.update('last', 'nobody') { it.toUpperCase() + event.sender.name }
                    int most = storage.update('most', 0) { Math.max(it, event.text.length()) }
                    say "${last} ${most}"
                }""");
        plugin.viewer("Ann").says("four");
        plugin.viewer("Bob").says("two");
        assertThat(plugin.said()).containsExactly("NOBODYAnn 4", "NOBODYANNBob 4");
        assertThat(plugin.getStorage())
                .containsEntry("names", List.of("Ann", "Bob"))
                .containsEntry("words", Map.of("four", 4, "two", 3));
    }

    @Test
    void keysAreFoundByTheirBeginning() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) {
                    ['a 1', 'a 2', 'b 1'].each { storage.put(it, true) }
                    storage.remove('a 2')
                    say "${storage.keys('a ')} ${storage.keys}"
                }""");
        plugin.viewer("Ann").says("x");
        assertThat(plugin.said()).containsExactly("[a 1] [a 1, b 1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "List<Object> a = []; 40.times { a = [a] as List<Object> }; storage.put('a', a) | can be kept 32 deep at the most; does one of them hold",
                "storage.put('a', (1..30000).toList())            | a value with more than 20000 elements cannot be kept",
                "storage.put('a', [([1]): 1])                     | the keys of a map that is kept are texts or whole numbers",
                "storage.put('a', 0.0d / 0.0d)                    | can be kept, not a Double",
                "storage.put('a', Optional.of(1))               | can be kept, not a Optional",
                "storage.put('a', 'x' * 70_000)                   | 'a' would take 70002 characters in storage, at most",
                "storage.put('a', 'text'); storage.increment('a') | stored 'a' must be a whole number, not 'text'",
                "storage.put('a', Long.MAX_VALUE); storage.increment('a') | long overflow",
                "200.times { storage.put(it as String, 'x' * 60_000) } | may keep 4194304 bytes in storage, and this handler",
            })
    void whatCannotBeKeptIsExplained(String script, String message) throws IOException {
        var plugin = rehearse("on(MessageReceived) { " + script + " }");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("x"))
                .isInstanceOf(PluginFault.class)
                .hasMessageContaining("plugin.groovy:1: ")
                .hasMessageContaining(message);
        assertThat(plugin.getStorage()).isEmpty();
    }

    private Rehearsal rehearse(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return Rehearsal.in(folder, Map.of());
    }
}
