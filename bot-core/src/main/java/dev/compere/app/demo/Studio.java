package dev.compere.app.demo;

import dev.compere.localtelegram.viewer.ViewerPage;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Sent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What the rehearsal needs for sound and picture: tunes, a plugin that plays them, and the page on which a viewer sees
/// and hears it.
final class Studio implements AutoCloseable {

    private final Path media;
    private final Path plugins;
    private final ViewerPage page;

    private Studio(Path media, Path plugins, ViewerPage page) {
        this.media = media;
        this.plugins = plugins;
        this.page = page;
    }

    /// @param folder for its files
    /// @param plugins that run beside the one of the studio, where they lie
    /// @param sent told what people in the browser send
    static Studio open(Path folder, Path plugins, LiveStory story, Consumer<Sent> sent) throws IOException {
        var media = Files.createDirectory(folder.resolve("media"));
        for (var tune : Tune.values()) {
            tune.writeTo(media);
        }
        var all = Files.createDirectory(folder.resolve("plugins"));
        try (var others = Files.list(plugins.toAbsolutePath())) {
            for (var other : others.filter(Files::isDirectory).toList()) {
                Files.createSymbolicLink(all.resolve(other.getFileName()), other);
            }
        }
        var dj = Files.createDirectory(all.resolve("dj"));
        try (var source = Studio.class.getResourceAsStream("dj.groovy")) {
            Files.copy(source, dj.resolve("plugin.groovy"));
        }
        return new Studio(media, all, ViewerPage.start(0, () -> Optional.of(story), sent));
    }

    Path plugins() {
        return plugins;
    }

    /// The settings of the plugin that plays, as YAML.
    String dj() {
        var tunes = Arrays.stream(Tune.values()).map(Tune::fileName).collect(Collectors.joining(", "));
        return "dj: { settings: { tunes: [" + tunes + "] } }";
    }

    /// The section of bot.yaml: pictures as upright as phones.
    String config() {
        return "media: { folder: " + media + ", video: { width: 540, height: 960, bitrate: 1500 } }";
    }

    /// Where a browser shows it.
    URI address() {
        return page.address();
    }

    @Override
    public void close() {
        page.close();
    }
}
