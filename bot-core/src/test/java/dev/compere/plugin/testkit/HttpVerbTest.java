package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.Headed;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.PluginFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `http` promises to a script.
final class HttpVerbTest {

    @TempDir
    private Path directory;

    @Test
    void anAnswerComesBackToWhoAsked() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) { event ->
                    http.get('https://api.example.org/wish', query: [by: "${event.sender.name} & Co"]) { response ->
                        say "${event.text}: ${response.ok} ${response.status} ${response.text}${response.failure}"
                    }
                }""");
        var url = "https://api.example.org/wish?by=Ann+%26+Co";
        plugin.answers(url, "a song");
        plugin.viewer("Ann").says("1");
        plugin.answers(url, 404, "none");
        plugin.viewer("Ann").says("2");
        plugin.fails(url, "no answer within 10 s");
        plugin.viewer("Ann").says("3");
        assertThat(plugin.said())
                .containsExactly("1: true 200 a song", "2: false 404 none", "3: false 0 no answer within 10 s");
    }

    @Test
    void anAnswerIsReadAsJson() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) {
                    http.get('https://api.example.org/') { response ->
                        Json songs = response.json['songs']
                        say "${songs[0]['title'].text} ${json('[1]')[0].number + 1} ${songs[5]['title'].text.empty}"
                    }
                }""");
        plugin.answers("https://api.example.org/", "{\"songs\": [{\"title\": \"One\"}, {}]}");
        plugin.viewer("Ann").says("x");
        assertThat(plugin.said()).containsExactly("One 2 true");
    }

    @Test
    void textGoesAsItIsAndTheRestAsJson() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) { event ->
                    http.post('https://api.example.org/a', 'text') { }
                    http.post('https://api.example.org/b', [n: 1, by: [event.sender.name]], headers: ['X-Key': 'k']) { }
                }""");
        plugin.answers("https://api.example.org/a", "");
        plugin.answers("https://api.example.org/b", "");
        plugin.viewer("Ann").says("x");
        assertThat(plugin.getQuestions())
                .containsExactly(
                        new HttpQuestion(
                                "sample",
                                "POST",
                                "https://api.example.org/a",
                                Map.of("Content-Type", "text/plain; charset=utf-8"),
                                "text"),
                        new HttpQuestion(
                                "sample",
                                "POST",
                                "https://api.example.org/b",
                                Map.of("Content-Type", "application/json", "X-Key", "k"),
                                "{\"n\":1,\"by\":[\"Ann\"]}"));
    }

    @Test
    void whatAFailedHandlerWantedToKnowIsNotAsked() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) {
                    http.get('https://api.example.org/') { }
                    throw new IllegalStateException('no')
                }""");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("x")).isInstanceOf(PluginFault.class);
        assertThat(plugin.getQuestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "http.get('https://example.com/') { }            | the header does not ask for 'example.com'",
                "http.get('https://api.example.org:8443/') { }   | the header does not ask for 'api.example.org:8443'",
                "http.get('https://api.example.org@evil.org/') { } | is not an address such as https://api.example.org/",
                "http.get('file:///etc/passwd') { }              | is not an address such as https://api.example.org/path",
                "http.get('https://api.example.org/a b') { }     | values go into query: [name: value]",
                "9.times { http.get('https://api.example.org/') { } } | may wait for 8 answers at once at the most",
                "http.post('https://api.example.org/', 'x' * 70_000) { } | has 70000 characters, at most 65536 can be sent",
                "http.get('https://api.example.org/') { }        | the test does not say what 'https://api.example.org/'",
            })
    void whatCannotBeAskedIsExplained(String script, String message) throws IOException {
        var plugin = rehearse("on(MessageReceived) { " + script + " }");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("x"))
                .isInstanceOf(PluginFault.class)
                .hasMessageContaining(message);
    }

    private Rehearsal rehearse(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return Rehearsal.in(folder, Map.of());
    }
}
