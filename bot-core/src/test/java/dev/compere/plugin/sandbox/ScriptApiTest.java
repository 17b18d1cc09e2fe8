package dev.compere.plugin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// `compere.txt` is read by people, so it is written out; this tells when it no longer fits to the classes.
class ScriptApiTest {

    private static final Path FILE = Path.of("src/main/resources/dev/compere/plugin/sandbox/compere.txt");
    private static final Path WRITTEN = Path.of("target/compere.txt");

    /// What a script must never hold, whoever made it public.
    private static final List<String> NEVER = List.of(
            "dev.compere.plugin.script.PluginInstance",
            "dev.compere.plugin.script.PluginPorts",
            "dev.compere.plugin.script.Turns",
            "dev.compere.plugin.script.Turn",
            "dev.compere.plugin.script.Declarations",
            "dev.compere.plugin.script.PluginClassLoader");

    @Test
    void whatAScriptCanReachIsListedAndNothingElse() throws IOException {
        var listed = Files.readString(FILE);
        var expected = comment(listed) + new ScriptApi().lines();
        Files.writeString(WRITTEN, expected);
        assertThat(listed)
                .as("look at each line that differs: is it meant for authors? Then copy %s to %s", WRITTEN, FILE)
                .isEqualTo(expected);
    }

    @Test
    void theHostIsOutOfReach() {
        assertThat(AllowList.shipped().types()).doesNotContainKeys(NEVER.toArray(String[]::new));
        assertThat(AllowList.shipped().types().keySet())
                .filteredOn(Predicate.not(name -> !name.startsWith("dev.compere.")))
                .allMatch(
                        name -> name.startsWith("dev.compere.event.") || name.startsWith("dev.compere.plugin.script."));
    }

    private static String comment(String text) {
        return text.substring(0, text.indexOf("\ntype ") + 1);
    }
}
