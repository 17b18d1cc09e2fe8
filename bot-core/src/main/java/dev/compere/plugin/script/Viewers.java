package dev.compere.plugin.script;

import dev.compere.event.CallKey;
import dev.compere.event.MessageEvent;
import dev.compere.event.Sender;
import dev.compere.plugin.script.ArgumentKind.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Who wrote in which call, for commands that name somebody. Used on the plugin's thread. Whoever wrote
/// longest ago is forgotten first.
final class Viewers {

    private static final int MOST_CALLS = 50;
    private static final int MOST_VIEWERS = 5_000;

    private final Map<CallKey, OfCall> calls = new Lately<>(MOST_CALLS);

    void saw(MessageEvent event) {
        of(event.call()).people.put(event.sender().id(), event.sender());
    }

    OfCall of(CallKey call) {
        return calls.computeIfAbsent(call, _ -> new OfCall());
    }

    /// Who wrote in one call.
    static final class OfCall {

        private final Map<Long, Sender> people = new Lately<>(MOST_VIEWERS);

        /// By the whole name, or else by the first name, if it fits one person only; `@` in front is ignored.
        Reading find(String word) {
            var name = word.startsWith("@") ? word.substring(1) : word;
            var fitting = fitting(sender -> sender.name().equalsIgnoreCase(name));
            if (fitting.isEmpty()) {
                fitting = fitting(sender -> firstName(sender).equalsIgnoreCase(name));
            }
            return switch (fitting.size()) {
                case 0 -> new Reading.Wrong("nobody named " + ArgumentKind.quoted(name) + " has written here");
                case 1 -> new Reading.Value(fitting.getFirst());
                default -> new Reading.Wrong(ArgumentKind.quoted(name) + " fits several people");
            };
        }

        private List<Sender> fitting(Predicate<Sender> condition) {
            return people.values().stream().filter(condition).limit(2).toList();
        }

        private static String firstName(Sender sender) {
            return sender.name().strip().split("\\s+", 2)[0];
        }
    }

    /// A map that forgets what was used longest ago when it is full.
    private static final class Lately<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Lately(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
