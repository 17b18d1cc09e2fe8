package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.Headed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plugin of several files.
final class PluginFolderTest {

    private final PluginCompiler compiler = new PluginCompiler();

    @TempDir
    private Path directory;

    private Path folder;

    @BeforeEach
    void create() throws IOException {
        folder = Files.createDirectories(directory.resolve("sample"));
        script("");
    }

    @Test
    void everythingThatBelongsToItIsRead() throws IOException {
        write("Words.groovy", "class Words { }");
        write("SampleTest.groovy", "this is no Groovy");
        write("README.md", "# Sample");
        write("texts/en.properties", "hello = Hello {name} ✨");
        write("resources/words.txt", "äöü\n");

        var source = PluginSource.read(folder);

        assertThat(source.classes()).containsOnlyKeys("Words.groovy");
        assertThat(source.texts()).containsOnlyKeys("en.properties");
        assertThat(source.resources()).containsEntry("words.txt", "äöü\n").hasSize(1);
        var plugin = ((Compilation.Compiled) compiler.compile(source)).plugin();
        assertThat(plugin.classes()).containsKeys("Plugin_sample", "Words");
        assertThat(plugin.files().texts().get("en")).containsEntry("hello", "Hello {name} ✨");
    }

    @Test
    void aProblemNamesItsFile() throws IOException {
        script("Words words = new Words()\nwords.shout(5)\n");
        write("Words.groovy", "class Words {\n  String shout(String text) {\n    text.upper()\n  }\n}");
        assertThat(problems())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("sample/Words.groovy:3: no method upper()"),
                        second ->
                                assertThat(second).startsWith("sample/plugin.groovy:2: no method shout(int) in Words"));
    }

    @Test
    void besideTheScriptThereAreOnlyClasses() throws IOException {
        write("More.groovy", "class Other { }\n\nsay 'x'");
        assertThat(problems())
                .contains("sample/More.groovy:3: only classes belong here; put what is to run into plugin.groovy");
        write("More.groovy", "class More { }\n\nsay 'x'");
        assertThat(problems().getFirst())
                .startsWith("sample/More.groovy:1: there are two classes More; a file with code beside its classes");
    }

    @Test
    void classesOfTheFolderMayKnowEventsAndOneAnother() throws IOException {
        script("on(MessageReceived) { event -> say new Shout(event).text() }");
        write("Shout.groovy", """
                class Shout extends Base {
                    Shout(MessageReceived event) { super(event.text) }
                    String text() { text.toUpperCase() }
                }""");
        write("Base.groovy", "class Base {\n final String text\n Base(String text) { this.text = text }\n}");
        assertThat(problems()).isEmpty();
    }

    @Test
    void textsAndResourcesThatAreNotThereAreFoundByTheirNames() throws IOException {
        write("texts/en.properties", "given = {who} gave {n:Star|Stars}\n");
        write("texts/de.properties", "given = {wer} gab {n:Stern|Sterne}\n");
        write("resources/words.txt", "x");
        script("""
                on(MessageReceived) { event ->
                    say text('givn', who: 'Ann')
                    say text('given', who: 'Ann', n: 5)
                    say resource('word.txt')
                }
                String later(String key) { text(key) + text('nothing') + text('given') }
                """);
        assertThat(problems())
                .containsExactly(
                        "sample/plugin.groovy:2: there is no text 'givn' in texts/en.properties; did you mean 'given'?",
                        "sample/plugin.groovy:3: text 'given' in texts/de.properties has a place for {wer}; write"
                                + " text('given', wer: …)",
                        "sample/plugin.groovy:4: there is no file resources/word.txt; did you mean 'words.txt'?",
                        "sample/plugin.groovy:6: there is no text 'nothing' in texts/en.properties; add it");
    }

    @Test
    void aTextThatALanguageLacksIsAWarning() throws IOException {
        write("texts/en.properties", "a = A\nb = B");
        write("texts/de.properties", "a = A");
        var check = compiler.check(folder);
        assertThat(check.isClean()).isTrue();
        assertThat(check.warnings())
                .extracting(PluginProblem::toString)
                .containsExactly("sample/texts/de.properties: text 'b' is missing; other languages have it");
    }

    @Test
    void aTextMustNotStandThereTwice() throws IOException {
        write("texts/en.properties", "a = A\na = B");
        write("texts/English.properties", "a = A");
        assertThat(problems())
                .containsExactly(
                        "sample/texts/English.properties: 'English' is not a language; name the file like en.properties",
                        "sample/texts/en.properties: text 'a' stands there twice; remove one of them");
    }

    @Test
    void filesThatAreTooLargeOrNoTextAreRefused() throws IOException {
        write("resources/large.txt", "x".repeat(65 * 1024));
        Files.write(folder.resolve("resources/image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        assertThat(problems())
                .containsExactly(
                        "sample/resources/image.png: is not a text in UTF-8; save it as UTF-8; other kinds of files"
                                + " cannot be used",
                        "sample/resources/large.txt: has 65 kB; at most 64 kB are taken");
    }

    @Test
    void manyFilesAreRefused() throws IOException {
        for (int file = 0; file <= 100; file++) {
            write("resources/" + file + ".txt", "x".repeat(6 * 1024));
        }
        assertThat(problems())
                .containsExactly(
                        "sample/resources: the files together have 600 kB; at most 512 kB are taken",
                        "sample/resources/99.txt: is one file too many; at most 100 are taken");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var secret = Files.writeString(directory.resolve("secret.txt"), "secret");
        Files.createDirectories(folder.resolve("resources"));
        Files.createSymbolicLink(folder.resolve("resources/words.txt"), secret);
        assertThat(PluginSource.read(folder).resources()).isEmpty();
        assertThat(problems())
                .containsExactly(
                        "sample/resources/words.txt: is a link out of the plugin's folder; put the file itself there");
    }

    @Test
    void aSaveOfAnyFileIsAnotherSource() throws IOException {
        write("resources/words.txt", "a");
        var before = PluginSource.read(folder);
        assertThat(PluginSource.read(folder)).isEqualTo(before);
        write("resources/words.txt", "b");
        assertThat(PluginSource.read(folder)).isNotEqualTo(before);
    }

    private void script(String text) throws IOException {
        write("plugin.groovy", Headed.script("sample", text));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private List<String> problems() {
        return compiler.check(folder).problems().stream()
                .map(PluginProblem::toString)
                .toList();
    }
}
