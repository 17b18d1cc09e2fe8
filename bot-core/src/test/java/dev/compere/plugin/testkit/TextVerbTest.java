package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.Headed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `text`, `fill` and `resource` promise to a script.
final class TextVerbTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("texts/en.properties", "given = {who} gave {n} {n:Star|Stars}\nplain = It's fine");
        write("resources/words.txt", "one\ntwo\n");
    }

    @Test
    void textsAreFilled() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) { event ->
                    say text('given', who: event.sender.name, n: event.text.length())
                    say text('plain')
                    log 'said'
                    log.info 'so'
                    say fill('{who}: {x} {n:one|many}', who: 'Bob', n: 1)
                }""");
        plugin.viewer("Ann").says("five!");
        assertThat(plugin.said()).containsExactly("Ann gave 5 Stars", "It's fine", "Bob: {x} one");
    }

    @Test
    void jsonIsReadByTypedSteps() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) { event ->
                    def song = json('{"songs": [{"name": "Blue", "stars": 5}], "by": null}')['songs'][0]
                    say "${song['name'].text} ${song['stars'].number + 1} ${song.keys}"
                    if (!song['by']) say json('[1, 2]').list*.number.sum()
                }""");
        plugin.viewer("Ann").says("hi");
        assertThat(plugin.said()).containsExactly("Blue 6 [name, stars]", "3");
    }

    @Test
    void aResourceIsReadAtTheTopLevel() throws IOException {
        var plugin = rehearse("""
                @Field List<String> words = resource('words.txt').readLines()
                on(MessageReceived) { event -> say "${words}" }""");
        plugin.viewer("Ann").says("x");
        assertThat(plugin.said()).containsExactly("[one, two]");
    }

    @Test
    void aComputedNameThatIsNotThereIsExplained() throws IOException {
        var plugin = rehearse("on(MessageReceived) { event -> say text(event.text) + resource(event.text) }");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("givn"))
                .hasMessageEndingWith("there is no text 'givn'; did you mean 'given'?");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("given"))
                .hasMessageEndingWith("there is no file resources/given");
    }

    @Test
    void aFaultInAnotherFileNamesIt() throws IOException {
        write("Words.groovy", "class Words {\n  static String first(String text) {\n    text.substring(5)\n  }\n}");
        var plugin = rehearse("on(MessageReceived) { event ->\n  say Words.first(event.text)\n}");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("x"))
                .hasMessageStartingWith("sample: MessageReceived: plugin.groovy:2: ")
                .hasMessageEndingWith(" (Words.groovy:3)");
    }

    private Rehearsal rehearse(String script) throws IOException {
        write("plugin.groovy", Headed.script("sample", script));
        return Rehearsal.in(directory.resolve("sample"), Map.of());
    }

    private void write(String file, String text) throws IOException {
        var path = directory.resolve("sample").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
