package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.action.ActionResult;
import dev.compere.action.RefusalReason;
import dev.compere.plugin.Headed;
import dev.compere.plugin.script.PluginFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `then` promises.
final class ResultTest {

    private static final ActionResult NO = new ActionResult.Refused(new RefusalReason.NotInACall());

    @TempDir
    private Path directory;

    @Test
    void aResultIsToldToWhatWaitsForIt() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) { event ->
                    say('first')
                    say('second').then { result -> say "${event.text} ${result.done} ${result.reason}" }
                                 .then { say 'again' }
                }""");
        plugin.viewer("Ann").says("Hi");
        plugin.said();
        plugin.result(NO);
        assertThat(plugin.said()).containsExactly("Hi false NotInACall", "again");
        plugin.result(NO);
        assertThat(plugin.said()).isEmpty();
    }

    @Test
    void whatWaitsIsATurnOfItsOwn() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) {
                    say('x').then { storage.put('n', 1); throw new IllegalStateException('no') }
                            .then { say 'yes' }
                }""");
        plugin.viewer("Ann").says("Hi");
        plugin.said();
        assertThatThrownBy(() -> plugin.result(NO))
                .isInstanceOf(PluginFault.class)
                .hasMessage("sample: the result of SendMessage: plugin.groovy:2: no");
        assertThat(plugin.said()).containsExactly("yes");
        assertThat(plugin.getStorage()).isEmpty();
    }

    @Test
    void whatAFailedHandlerAskedForIsNotWaitedFor() throws IOException {
        var plugin = rehearse("""
                on(MessageReceived) { event ->
                    if (event.text == 'fail') {
                        say('x').then { say 'never' }
                        throw new IllegalStateException('no')
                    }
                    say 'y'
                }""");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("fail")).isInstanceOf(PluginFault.class);
        plugin.viewer("Ann").says("Hi");
        plugin.result(NO);
        assertThat(plugin.said()).containsExactly("y");
    }

    @Test
    void aReloadForgetsWhatWaits() throws IOException {
        var plugin = rehearse("on(MessageReceived) { say('x').then { say 'never' } }");
        plugin.viewer("Ann").says("Hi");
        plugin.reload();
        plugin.result(NO);
        assertThat(plugin.said()).containsExactly("x");
    }

    @Test
    void waitingLaterIsExplained() throws IOException {
        var plugin = rehearse("""
                @Field List<dev.compere.plugin.script.Asked> kept = []
                on(MessageReceived) { event ->
                    if (kept) kept[0].then { } else kept << say('x')
                }""");
        plugin.viewer("Ann").says("Hi");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("Hi"))
                .hasMessageEndingWith("'then' belongs right behind what it waits for, in the same handler");
    }

    private Rehearsal rehearse(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return Rehearsal.in(folder, Map.of());
    }
}
