package dev.compere.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.compere.plugin.Headed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `every`, `after` and `cron` promise to a script. A rehearsal begins on 1 January at 20:00.
final class TimerVerbTest {

    @TempDir
    private Path directory;

    @Test
    void aCronExpressionMeansTheClockOnTheWall() throws IOException {
        var plugin = rehearse("cron('0 15 20 * * ?') { say \"${now}\" }");
        plugin.after("14m");
        assertThat(plugin.said()).isEmpty();
        plugin.after("1m");
        assertThat(plugin.said()).containsExactly("2026-01-01T20:15:00Z");
        plugin.after("2d");
        assertThat(plugin.said()).containsExactly("2026-01-02T20:15:00Z", "2026-01-03T20:15:00Z");
    }

    @Test
    void aCronExpressionThatWillNotComeAgainEnds() throws IOException {
        var plugin = rehearse("cron('30 0 20 1 1 ? 2026') { say 'once' }");
        plugin.after("366d");
        assertThat(plugin.said()).containsExactly("once");
        assertThat(plugin.end()).isEmpty();
    }

    @Test
    void aCronExpressionMayRunInChatsWithoutACall() throws IOException {
        var plugin = rehearse("""
                cron('0 0 21 * * ?') { postToChat 'in a call' }
                cron('0 0 21 * * ?', inChats: true) { postToChat 'in any case' }""");
        plugin.callEnds();
        plugin.after("1h");
        assertThat(plugin.actions()).hasSize(1).first().asString().contains("in any case");
    }

    @Test
    void aTimerTakesADurationOfTheSettings() throws IOException {
        var plugin = rehearse("""
                Duration pause = settings.duration('pause', '10m')
                every(pause) { say 'again' }
                every(pause, inChats: true) { say 'for all' }
                after(pause.plusMinutes(1)) { say 'once' }""");
        plugin.after("11m");
        assertThat(plugin.said()).containsExactly("again", "for all", "once");
    }

    @Test
    void aTimerOfNoTimeIsRefused() throws IOException {
        assertThatThrownBy(() -> rehearse("every(Duration.ZERO) { say 'again' }"))
                .hasMessageContaining("a timer takes a millisecond at least");
    }

    @Test
    void aTimerIsCancelled() throws IOException {
        var plugin = rehearse("""
                @Field PluginTimer ticking = every('10s') { say 'tick' }
                @Field PluginTimer daily = cron('0 1 20 * * ?') { say 'daily' }
                PluginTimer early = after('5s') { say 'never' }
                early.cancel()
                on(MessageReceived) { event ->
                    PluginTimer later = after('10s') { say 'later' }
                    if (event.text == 'stop') [ticking, daily, later]*.cancel()
                }""");
        plugin.viewer("Ann").says("go");
        plugin.after("10s");
        assertThat(plugin.said()).containsExactlyInAnyOrder("tick", "later");
        plugin.viewer("Ann").says("stop");
        plugin.after("1h");
        assertThat(plugin.said()).isEmpty();
        assertThat(plugin.end()).isEmpty();
    }

    @Test
    void aTimerMayCancelItself() throws IOException {
        var plugin = rehearse("""
                @Field int rounds = 0
                @Field PluginTimer timer = null
                timer = every('10s') { say 'tick'; if (++rounds == 2) timer.cancel() }""");
        plugin.after("1m");
        assertThat(plugin.said()).isEqualTo(List.of("tick", "tick"));
    }

    @Test
    void aReloadSetsTimersAnew() throws IOException {
        var plugin = rehearse("cron('0 0 * * * ?') { say 'hour' }");
        plugin.after("30m");
        plugin.reload();
        plugin.after("31m");
        assertThat(plugin.said()).containsExactly("hour");
        assertThat(plugin.end()).isEmpty();
    }

    @Test
    void aMistakeIsExplained() {
        assertThatThrownBy(() -> rehearse("\ncron('0 20 * * *') { }"))
                .hasMessageContaining("plugin.groovy:2: '0 20 * * *' has five fields, as Unix writes them");
        assertThatThrownBy(() -> rehearse("\ncron('often') { }"))
                .hasMessageContaining("plugin.groovy:2: 'often' is not valid");
    }

    @Test
    void timersAreNotWithoutEnd() throws IOException {
        var plugin = rehearse("on(MessageReceived) { 600.times { after('1h') { } } }");
        plugin.viewer("Ann").says("x");
        assertThatThrownBy(() -> plugin.viewer("Ann").says("x"))
                .hasMessageEndingWith("a plugin may have 1000 waiting timers at the most");
    }

    private Rehearsal rehearse(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), Headed.script("sample", script));
        return Rehearsal.in(folder, Map.of());
    }
}
