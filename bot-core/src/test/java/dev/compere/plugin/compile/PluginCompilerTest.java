package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.plugin.Headed;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PluginCompilerTest {

    private final PluginCompiler compiler = new PluginCompiler();

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "on(Donated) { }                                | unknown name Donated; the events are ",
                "on(DonationRecieved) { }                       | unknown name DonationRecieved; did you mean DonationReceived?",
                "evry('3s') { }                                 | no method evry(String, Closure); did you mean every?",
                "on('message') { }                              | no method on(String, Closure); write on(type) { … }",
                "on(CallEnded) { event -> say event.chatId }   | no property chatId in CallEnded; it has at, call, lasted",
                "on(StarsReceived) { event -> say event.sum }   | no property sum in StarsReceived; it has at, call, ",
                "on(CallEnded) { say 'a', star: 3 }             | there is no option star here; did you mean stars?",
                "command('a', colour: 3) { }                    | there is no option colour here",
                "int n = storage.increment('n')                 | not every long fits into int; write long instead of int",
                "int n = storage.get('n')                       | no method get(String) in Storage; write get(key, fallback)",
                "String tell() { price }                        | unknown name price; declare it first, with 'def' or its type; what a method uses, with @Field",
                "String f(x) { x.trim() }                       | no method trim() in Object; the type is not known here",
                "on(CallEnded) { say undefinedWord }            | unknown name undefinedWord; declare it first",
                "@Grab('a:b:1') import a.B                      | @Grab is not allowed in a plugin; plugins cannot fetch",
                "@groovy.transform.CompileDynamic class A { }   | @CompileDynamic is not allowed in a plugin; remove it",
                "int n = settings.get('n', 'text')              | Cannot assign value of type",
            })
    void aMistakeIsExplained(String script, String line) {
        assertThat(problems("\n" + script)).first().asString().startsWith("sample/plugin.groovy:2: " + line);
    }

    @Test
    void aSyntaxErrorHasItsLineAndColumn() {
        assertThat(problems("say 'a'\nsay 'b\n"))
                .first()
                .extracting(PluginProblem::line, PluginProblem::column)
                .containsExactly(2, 5);
    }

    @Test
    void allMistakesAreToldAtOnceInOrder() {
        assertThat(problems("on(Nothing) { }\nevry('3s') { }\nsya 'x'"))
                .extracting(PluginProblem::line)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aScriptMayUseWhatTheReadmeShows() {
        assertThat(problems("""
                        int minimum = settings.get('minimum', 10) + 1
                        List<String> words = settings.texts('words', ['a'])
                        Map<String, Integer> counts = [:]
                        on(MessageReceived) { event -> counts.merge(event.sender.name, 1) { a, b -> a + b } }
                        on(PaidCommentReceived) { event -> say "${event.sender.name} ${event.stars + minimum}" }
                        on(StarsReceived) { event -> say event.stars, stars: 3 }
                        on(MessageEvent) { event -> delete event; deleteAll event.sender, report: true }
                        command('top') { command -> reply command, command.args.join(words[0]) }
                        every('10m') { say leaderboard.top(3).collect { "${it.name} ${it.stars}" }.join(', ') }
                        onResult { result -> log.info result.detail }
                        onLoad { storage.put('n', [a: [1, 2.5, true]]) }
                        onUnload { storage.remove('n') }
                        """)).isEmpty();
    }

    @Test
    void anUnknownEventIsOneProblemWhateverItsHandlerDoes() {
        assertThat(problems("""
                        on(DonationRecieved) { event ->
                            if (event.stars > 5) say event.sender.name
                            log.info event.nonsense.toString()
                        }
                        """)).hasSize(1).first().asString().contains(":1: unknown name DonationRecieved");
    }

    @Test
    void nothingIsLookedUpByNameAtRunTime() {
        var script = """
                @Field int most = 3
                @Field Map<String, List<Integer>> seen = [:]
                on(StarsReceived) { event -> [1].each { if (it < most) seen[event.text] = [most++] } }
                int over(List<Integer> values) { values.findAll { it > most }.size() }
                """;
        var compiled =
                (Compilation.Compiled) compiler.compile(new PluginSource("sample", Headed.script("sample", script)));
        assertThat(compiled.plugin().classes().values())
                .allSatisfy(
                        bytes -> assertThat(callsIn(bytes)).doesNotContain("getProperty", "setGroovyObjectProperty"));
    }

    private static List<String> callsIn(byte[] bytes) {
        return ClassFile.of().parse(bytes).methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(InvokeInstruction.class::isInstance)
                .map(call -> ((InvokeInstruction) call).name().stringValue())
                .toList();
    }

    @Test
    void aFolderWithABadNameIsRefused() {
        assertThat(rejected(new PluginSource("My Plugin", "")).getFirst().toString())
                .startsWith("My Plugin/plugin.groovy: 'My Plugin' is not a plugin's name; rename the folder");
    }

    @Test
    void aFolderIsCheckedByItsPath() throws Exception {
        var folder = Files.createDirectories(directory.resolve("thanks"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("thanks", "sya 'x'"));
        assertThat(compiler.check(folder).problems()).hasSize(1);
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("thanks", "on(CallEnded) { say 'x' }"));
        assertThat(compiler.check(folder)).isEqualTo(new PluginCheck("thanks", List.of()));
        assertThat(compiler.check(directory.resolve("none"))
                        .problems()
                        .getFirst()
                        .toString())
                .startsWith("none/plugin.groovy: cannot be read");
    }

    private List<PluginProblem> problems(String script) {
        return switch (compiler.compile(new PluginSource("sample", Headed.script("sample", script)))) {
            case Compilation.Compiled _ -> List.of();
            case Compilation.Rejected(List<PluginProblem> problems) -> problems;
        };
    }

    private List<PluginProblem> rejected(PluginSource source) {
        return ((Compilation.Rejected) compiler.compile(source)).problems();
    }
}
