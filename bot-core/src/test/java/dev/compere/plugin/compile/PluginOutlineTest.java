package dev.compere.plugin.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.compere.action.Permission;
import dev.compere.plugin.compile.PluginOutline.OutlinedCommand;
import dev.compere.plugin.script.DeclaredSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginOutlineTest {

    @TempDir
    private Path directory;

    @Test
    void whatIsWrittenOutIsRead() throws IOException {
        var outline = outline("""
                plugin 'sample', version: '2.1', api: 1, permissions: ['messages.send', 'messages.delete']
                int price = settings.get('price', 25, min: 1, help: 'what it costs')
                on(PaidCommentReceived) { event -> thank(event) }
                on(StarsReceived) { after('30s') { delete it } }
                command('give <who:viewer> [note...]', aliases: ['g'], role: 'admin', cooldown: '5s', help: 'gives') { }
                command('top') { }
                every('10m') { }
                void thank(PaidCommentReceived event) { say event.text, stars: price }
                """).orElseThrow();

        assertThat(outline.header().version()).isEqualTo("2.1");
        assertThat(outline.settings()).extracting(DeclaredSetting::name).containsExactly("price");
        assertThat(outline.used())
                .containsExactlyInAnyOrder(
                        Permission.MESSAGES_SEND, Permission.STARS_SPEND, Permission.MESSAGES_DELETE);
        assertThat(outline.events()).containsExactly("PaidCommentReceived", "StarsReceived");
        assertThat(outline.commands())
                .containsExactly(
                        new OutlinedCommand("give <who:viewer> [note...]", List.of("g"), "admin", "5s", "", "gives"),
                        new OutlinedCommand("top", List.of(), "everyone", "", "", ""));
        assertThat(outline.timers()).containsExactly("after 30s", "every 10m");
    }

    @Test
    void whatCannotBeParsedHasNone() throws IOException {
        assertThat(outline("plugin 'sample', version: '1', api: 1\non(")).isEmpty();
        assertThat(outline("say 'x'")).isEmpty();
    }

    private Optional<PluginOutline> outline(String script) throws IOException {
        var folder = Files.createDirectories(directory.resolve("sample"));
        Files.writeString(folder.resolve("plugin.groovy"), script);
        return PluginOutline.read(folder);
    }
}
