package dev.compere.plugin.script;

import dev.compere.action.ActionSink;
import java.time.Clock;
import java.util.function.LongSupplier;

/// What the plugins need of the rest of the bot.
///
/// @param actionIds gives out the numbers of actions, unique in this run among everybody who asks for actions
public record PluginPorts(
        ActionSink actions,
        LongSupplier actionIds,
        PluginStorage storage,
        Leaderboard leaderboard,
        LiveCalls calls,
        CallParticipants participants,
        Speakers speakers,
        PluginHttp http,
        Clock clock) {}
