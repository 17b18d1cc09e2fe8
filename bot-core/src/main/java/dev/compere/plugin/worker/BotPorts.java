package dev.compere.plugin.worker;

import dev.compere.event.CallKey;
import dev.compere.plugin.script.Leaderboard;
import dev.compere.plugin.script.LiveCalls;
import dev.compere.plugin.script.Place;
import dev.compere.plugin.script.PluginPorts;
import dev.compere.plugin.script.PluginStorage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a plugin needs of the bot, asked for over the link. Used on the worker's main thread.
///
/// The bot knows whose worker this is: a plugin's name that is given here does not go over the link.
final class BotPorts {

    private BotPorts() {}

    static PluginPorts of(BotLink bot, BotHttp http, BotClock clock) {
        return new PluginPorts(
                request -> bot.order(new FromWorker.Act(request.id(), request.call(), request.action())),
                () -> bot.ask(new FromWorker.NextActionId(), ToWorker.Number.class)
                        .value(),
                new Stored(bot),
                new Gifts(bot),
                new OpenCalls(bot),
                call -> bot.ask(new FromWorker.ParticipantsOf(call), ToWorker.Participants.class)
                        .participants(),
                call -> bot.ask(new FromWorker.SpeakersOf(call), ToWorker.Speakers.class)
                        .speakers(),
                http,
                clock);
    }

    private record Stored(BotLink bot) implements PluginStorage {

        @Override
        public Optional<String> get(String plugin, String key) {
            return Optional.ofNullable(bot.ask(new FromWorker.StoredValue(key), ToWorker.Text.class)
                    .value());
        }

        @Override
        public Set<String> keys(String plugin) {
            return bot.ask(new FromWorker.StoredKeys(), ToWorker.Texts.class).values();
        }

        @Override
        public void write(String plugin, Map<String, Optional<String>> changes) {
            var values = new HashMap<String, String>();
            changes.forEach((key, value) -> values.put(key, value.orElse(null)));
            bot.ask(new FromWorker.WriteStorage(values), ToWorker.Written.class);
        }
    }

    private record Gifts(BotLink bot) implements Leaderboard {

        @Override
        public List<Place> top(CallKey call, int places) {
            return bot.ask(new FromWorker.TopDonors(call, places), ToWorker.Places.class)
                    .places();
        }

        @Override
        public long total(CallKey call) {
            return bot.ask(new FromWorker.TotalStars(call), ToWorker.Number.class)
                    .value();
        }

        @Override
        public long starsOf(CallKey call, long senderId) {
            return bot.ask(new FromWorker.StarsOf(call, senderId), ToWorker.Number.class)
                    .value();
        }
    }

    private record OpenCalls(BotLink bot) implements LiveCalls {

        @Override
        public List<CallKey> joined() {
            return bot.ask(new FromWorker.JoinedCalls(), ToWorker.Calls.class).calls();
        }

        @Override
        public List<CallKey> chats() {
            return bot.ask(new FromWorker.Chats(), ToWorker.Calls.class).calls();
        }
    }
}
