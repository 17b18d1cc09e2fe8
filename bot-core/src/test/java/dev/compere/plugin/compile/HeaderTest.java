package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.Permission;
import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.DeclaredSetting;
import dev.compere.plugin.script.PluginHeader;
import dev.compere.plugin.script.SettingType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeaderTest {

    private final PluginCompiler compiler = new PluginCompiler();

    @Test
    void aHeaderIsReadFromTheText() {
        var plugin = compiled("""
                // Takes wishes.

                plugin 'sample', version: '1.2', api: 1, about: 'Takes wishes',
                        permissions: ['messages.send', 'http'],
                        hosts: ['api.example.org', 'localhost:8080']
                import java.time.Duration
                """);
        assertThat(plugin.header())
                .isEqualTo(new PluginHeader(
                        "sample",
                        "1.2",
                        1,
                        "Takes wishes",
                        Set.of(Permission.MESSAGES_SEND, Permission.HTTP),
                        List.of("api.example.org", "localhost:8080")));
    }

    @Test
    void aboutPermissionsAndHostsMayBeLeftOut() {
        assertThat(compiled("plugin 'sample', version: '1', api: 1").header())
                .isEqualTo(new PluginHeader("sample", "1", 1, "", Set.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "plugin 'other', version: '1', api: 1 | 8: the header's name is 'other', but the folder's is 'sample'; write plugin",
                "plugin version: '1', api: 1          | 1: the header has no name, or more than one; write plugin 'sample', …",
                "plugin 'sample', api: 1              | 1: the header has no version; write version: '1.0'",
                "plugin 'sample', version: '1'        | 1: the header has no api; write api: 1",
                "plugin 'sample', version: 1, api: 1  | 27: the header says 1 where that cannot be; write version: '1.0'",
                "plugin 'sample', version: '1', api: 2                           | 37: there is no api 2; write api: 1",
                "plugin 'sample', version: '1', api: 1, versoin: '2'             | 40: a header has no 'versoin'; did you mean 'version'?",
                "plugin 'sample', version: '1', api: 1, permissions: ['message.send'] | 53: there is no permission 'message.send'; did you mean 'messages.send'?",
                "plugin 'sample', version: '1', api: 1, permissions: ['fly']     | 53: there is no permission 'fly'; there are call.join, ",
                "plugin 'sample', version: '1' + '2', api: 1                     | 27: the header is read without running the script, so nothing in it is computed; write it out: version: '1.0'",
                "plugin 'sample', version: '1', api: 1, permissions: ['http']    | 1: the header asks for http, but names no host; write hosts: ",
                "plugin 'sample', version: '1', api: 1, hosts: ['a.org']         | 1: the header names hosts, but does not ask for http; add 'http'",
                "plugin 'sample', version: '1', api: 1, permissions: ['http'], hosts: ['https://a.org/x'] | 70: 'https://a.org/x' is not a host; write its bare name",
                "int api = 1; plugin 'sample', version: '1', api: api | 50: the header is read without running",
            })
    void aWrongHeaderIsExplained(String script, String problem) {
        assertThat(problems("\n" + script))
                .hasSize(1)
                .first()
                .extracting(each -> each.column() + ": " + each.message() + "; " + each.remedy())
                .asString()
                .startsWith(problem);
        assertThat(problems("\n" + script).getFirst().line()).isEqualTo(2);
    }

    @Test
    void aMissingHeaderIsWrittenOut() {
        assertThat(problems("onLoad { }"))
                .singleElement()
                .hasToString("sample/plugin.groovy:1: the header is missing; write this first: "
                        + "plugin 'sample', version: '1.0', api: 1");
    }

    @Test
    void thereIsOneHeaderAndAtTheTopLevel() {
        var header = "plugin 'sample', version: '1', api: 1\n";
        assertThat(problems(header + header))
                .singleElement()
                .asString()
                .startsWith("sample/plugin.groovy:2: the header stands at the top level, and once; move it");
        assertThat(problems("if (now) " + header)).hasSize(2);
    }

    @Test
    void theCompilerDoesNotRepeatWhatIsWrongInALongHeader() {
        assertThat(problems("plugin 'sample', version: '1',\n        api: 1,\n        versoin: 2,\n        about: 3"))
                .extracting(PluginProblem::line)
                .containsExactly(3, 4);
    }

    @Test
    void theRestOfTheScriptIsCheckedAllTheSame() {
        assertThat(problems("plugin 'other', version: '1', api: 1\nsya 'x'")).hasSize(2);
    }

    @Test
    void settingsAreReadFromTheText() {
        var plugin = compiled("""
                plugin 'sample', version: '1', api: 1
                @Field int price = settings.get('price', 25, min: 1, max: 1000, help: 'in Stars')
                Set<String> words = settings.texts('words', ['a']).toSet()
                def window = settings.duration('window', '10s', min: '1s', max: '1h')
                def mode = settings.choice('mode', 'warn', ['off', 'warn'], help: 'what is done')
                def prices = settings.get('prices', [Ann: -2.5])
                def computed = settings.get('com' + 'puted', true)
                onLoad { settings.get('late', true) }
                """);
        assertThat(plugin.settings())
                .containsExactly(
                        new DeclaredSetting("price", SettingType.NUMBER, 25, "1", "1000", List.of(), "in Stars"),
                        new DeclaredSetting("words", SettingType.TEXTS, List.of("a"), "", "", List.of(), ""),
                        new DeclaredSetting("window", SettingType.DURATION, "10s", "1s", "1h", List.of(), ""),
                        new DeclaredSetting(
                                "mode", SettingType.CHOICE, "warn", "", "", List.of("off", "warn"), "what is done"),
                        new DeclaredSetting(
                                "prices",
                                SettingType.MAP,
                                Map.of("Ann", new java.math.BigDecimal("-2.5")),
                                "",
                                "",
                                List.of(),
                                ""));
    }

    @Test
    void aDefaultThatIsNotAllowedIsAProblem() {
        assertThat(problems("plugin 'sample', version: '1', api: 1\nint n = settings.get('n', 0, min: 1)"))
                .singleElement()
                .hasToString("sample/plugin.groovy:2: the default 0 is not allowed: it must be at least 1");
    }

    private CompiledPlugin compiled(String script) {
        return switch (compiler.compile(new PluginSource("sample", script))) {
            case Compilation.Compiled(CompiledPlugin plugin) -> plugin;
            case Compilation.Rejected(List<PluginProblem> problems) -> throw new AssertionError(problems.toString());
        };
    }

    private List<PluginProblem> problems(String script) {
        return ((Compilation.Rejected) compiler.compile(new PluginSource("sample", script))).problems();
    }
}
