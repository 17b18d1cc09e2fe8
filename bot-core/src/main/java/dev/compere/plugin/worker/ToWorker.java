package dev.compere.plugin.worker;

import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import dev.compere.plugin.script.CompiledPlugin;
import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.Place;
import dev.compere.plugin.script.PluginConfig;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the bot tells a worker. Requests carry the time by the bot's clock: the worker has none of its own.
sealed interface ToWorker {

    /// Something to do; ends with a [FromWorker.End].
    sealed interface Request extends ToWorker {

        Instant now();
    }

    /// The first request. Ends with [FromWorker.Loaded].
    record Load(Instant now, CompiledPlugin plugin, PluginConfig config, String prefix) implements Request {}

    record Start(Instant now) implements Request {}

    record Handle(Instant now, CallEvent event) implements Request {}

    /// A timer is due.
    record Tick(Instant now, long timer) implements Request {}

    /// What a [FromWorker.AskServer] came to.
    record ServerAnswered(Instant now, long number, HttpAnswer answer) implements Request {}

    record Stop(Instant now) implements Request {}

    /// To a [FromWorker.Question].
    sealed interface Answer extends ToWorker {}

    record Number(long value) implements Answer {}

    /// @param value null if there is none
    record Text(String value) implements Answer {}

    record Texts(Set<String> values) implements Answer {}

    record Places(List<Place> places) implements Answer {}

    record Calls(List<CallKey> calls) implements Answer {}

    record Participants(List<Participant> participants) implements Answer {}

    record Speakers(List<Sender> speakers) implements Answer {}

    record Written() implements Answer {}

    /// The bot could not do it; the handler that asked fails with this reason.
    record Failed(String reason) implements Answer {}
}
