package dev.compere.app;

import dev.compere.config.BotConfig;
import dev.compere.config.CallAddress;
import dev.compere.config.CallConfig;
import dev.compere.config.HealthConfig;
import dev.compere.config.MediaConfig;
import dev.compere.config.PluginsConfig;
import dev.compere.config.ScheduleConfig;
import java.nio.file.Path;
import java.util.List;

/// Narrows a configuration down to what an errand needs: one call, no tasks, no plugins, no port.
final class ErrandConfig {

    private ErrandConfig() {}

    /// @param noPlugins an empty folder
    static BotConfig of(BotConfig config, CallAddress address, MediaConfig media, Path noPlugins) {
        var call = config.call();
        var plugins = config.plugins();
        return new BotConfig(
                config.timeZone(),
                config.telegram(),
                new CallConfig(List.of(address), call.checkEvery(), call.firstDelay(), call.longestDelay()),
                config.actions(),
                media,
                new PluginsConfig(
                        noPlugins,
                        plugins.commandPrefix(),
                        plugins.handlerLimit(),
                        plugins.mailboxCapacity(),
                        plugins.trusted(),
                        plugins.admins(),
                        plugins.usual(),
                        plugins.each()),
                config.ledger(),
                new ScheduleConfig(List.of()),
                new HealthConfig(config.health().address(), 0));
    }

    /// The same call, joined for streaming or for listening.
    static CallAddress as(CallAddress address, boolean publisher) {
        return switch (address) {
            case CallAddress.LiveStory story -> new CallAddress.LiveStory(story.chat(), story.storyId(), publisher);
            case CallAddress.VideoChat chat -> chat;
        };
    }
}
