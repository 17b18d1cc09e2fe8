package dev.compere.plugin.worker;

import dev.compere.action.CallAction;
import dev.compere.event.CallKey;
import dev.compere.plugin.sandbox.Limit;
import dev.compere.plugin.script.PluginFault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.event.Level;

/// What a worker tells the bot while it works on a request. The plugin's author may have a hand in all of it: each part
/// is checked before it is used.
sealed interface FromWorker {

    /// The request is done with.
    sealed interface End extends FromWorker {}

    /// @param events the simple names of the events the plugin wants
    record Loaded(Set<String> events, List<String> unknownSettings) implements End {

        public Loaded {
            events = Set.copyOf(events);
            unknownSettings = List.copyOf(unknownSettings);
        }
    }

    record Done() implements End {}

    /// Handlers threw; the others of the same request have run.
    record Faulted(List<Fault> faults) implements End {

        public Faulted {
            faults = List.copyOf(faults);
        }
    }

    /// @param line in `plugin.groovy`; 0 if unknown
    /// @param limit the name of the limit that was hit; empty if none was
    record Fault(String occasion, int line, String reason, String limit) {

        static Fault of(PluginFault fault) {
            return new Fault(
                    fault.occasion(),
                    fault.line(),
                    fault.reason(),
                    fault.limit().map(Limit::name).orElse(""));
        }

        PluginFault of(String plugin) {
            var hit = Arrays.stream(Limit.values())
                    .filter(each -> each.name().equals(limit))
                    .findFirst();
            return PluginFault.told(plugin, occasion, line, reason, hit);
        }
    }

    /// Wants an [ToWorker.Answer] before it goes on.
    sealed interface Question extends FromWorker {}

    record NextActionId() implements Question {}

    record StoredValue(String key) implements Question {}

    record StoredKeys() implements Question {}

    /// All or nothing.
    ///
    /// @param values by key; null removes it
    record WriteStorage(Map<String, String> values) implements Question {}

    record TopDonors(CallKey call, int places) implements Question {}

    record TotalStars(CallKey call) implements Question {}

    record StarsOf(CallKey call, long sender) implements Question {}

    record JoinedCalls() implements Question {}

    record Chats() implements Question {}

    record ParticipantsOf(CallKey call) implements Question {}

    record SpeakersOf(CallKey call) implements Question {}

    /// Is done without an answer.
    sealed interface Order extends FromWorker {}

    /// @param id from [NextActionId]
    record Act(long id, CallKey call, CallAction action) implements Order {}

    /// @param timer a number the worker has not used before
    /// @param millis until it ticks, and if it repeats, between ticks
    record SetTimer(long timer, long millis, boolean repeating) implements Order {}

    record CancelTimer(long timer) implements Order {}

    /// Answered by a [ToWorker.ServerAnswered] later.
    ///
    /// @param number one the worker has not used before
    record AskServer(long number, String method, String url, Map<String, String> headers, String body)
            implements Order {

        public AskServer {
            headers = Map.copyOf(headers);
        }
    }

    record LogLine(Level level, String text) implements Order {}
}
