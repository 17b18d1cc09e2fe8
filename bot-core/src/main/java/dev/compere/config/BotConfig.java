package dev.compere.config;

import java.time.ZoneId;

/// The whole of `bot.yaml`. Relative paths in it are relative to the folder the bot is started in.
///
/// @param timeZone what a day and an hour are: for schedules and for the spending limit
public record BotConfig(
        ZoneId timeZone,
        TelegramConfig telegram,
        CallConfig call,
        ActionsConfig actions,
        MediaConfig media,
        PluginsConfig plugins,
        LedgerConfig ledger,
        ScheduleConfig schedule,
        HealthConfig health) {

    static BotConfig read(Section root) {
        var systemZone = ZoneId.systemDefault();
        var telegram = TelegramConfig.read(root.section("telegram"));
        var call = CallConfig.read(root.section("call"));
        return new BotConfig(
                root.value("time_zone").map(value -> value.zone(systemZone)).orElse(systemZone),
                telegram,
                call,
                ActionsConfig.read(root.section("actions")),
                MediaConfig.read(root.section("media")),
                PluginsConfig.read(root.section("plugins")),
                LedgerConfig.read(root.section("ledger")),
                ScheduleConfig.read(root.section("schedule"), call.addresses()),
                HealthConfig.read(root.section("health")));
    }
}
