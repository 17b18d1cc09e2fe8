package dev.compere.plugin.testkit;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.CallAction;
import dev.compere.action.SendMessage;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.CallScheduled;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import dev.compere.event.StarsReceived;
import dev.compere.plugin.script.Command;
import dev.compere.plugin.script.Durations;
import dev.compere.plugin.script.LiveCalls;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginInstance;
import dev.compere.plugin.script.PluginPorts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// One plugin in a call of its own, played by a test: a live story, or with [#inVideoChat] a video chat.
///
/// What the plugin does to participants of a video chat happens to them, and it hears of it.
/// A handler that throws makes the step of the test throw the same [dev.compere.plugin.script.PluginFault].
public final class Rehearsal {

    private static final CallKey LIVE_STORY = CallKey.liveStory(-1_001_234_567L, 7);
    private static final CallKey VIDEO_CHAT = CallKey.videoChat(-1_001_234_567L, 1_767_297_000L);

    private final Path folder;
    private final PluginConfig config;
    private final TurnedClock clock = new TurnedClock();
    private final RehearsedStorage storage = new RehearsedStorage();
    private final RehearsedLedger ledger = new RehearsedLedger();
    private final List<ActionRequest> requests = new ArrayList<>();
    private final Map<String, Sender> people = new LinkedHashMap<>();
    private final RehearsedParticipants participants = new RehearsedParticipants();
    private final AtomicLong actionIds = new AtomicLong();
    private CallKey call = LIVE_STORY;
    private boolean isOver;
    private PluginInstance plugin;
    private int carriedOut;
    private int messages;
    private int shownActions;
    private int shownTexts;

    private Rehearsal(Path folder, Map<String, Object> settings) {
        this.folder = folder;
        this.config = PluginConfig.DEFAULT.withSettings(settings);
        load();
    }

    /// Loads `plugins/<name>` with its default settings, wherever in the project the test runs.
    public static Rehearsal of(String plugin) {
        return of(Map.of(), plugin);
    }

    /// Loads `plugins/<name>` with settings: `Rehearsal.of('thanks', minimum: 10)`.
    public static Rehearsal of(Map<String, Object> settings, String plugin) {
        return in(PluginFolders.find(plugin), settings);
    }

    /// Loads the plugin in a folder.
    public static Rehearsal in(Path folder, Map<String, Object> settings) {
        return new Rehearsal(folder, settings);
    }

    /// Plays in a video chat from now on.
    public Rehearsal inVideoChat() {
        call = VIDEO_CHAT;
        return this;
    }

    /// Somebody who watches; the same name is the same person.
    public Viewer viewer(String name) {
        return new Viewer(this, sender(name), false);
    }

    /// The story's owner or one of its administrators.
    public Viewer owner(String name) {
        return new Viewer(this, sender(name), true);
    }

    /// What the plugin said since this was last asked.
    public List<String> said() {
        var texts = since(shownTexts).stream()
                .filter(SendMessage.class::isInstance)
                .map(action -> ((SendMessage) action).text())
                .toList();
        shownTexts = requests.size();
        return texts;
    }

    /// What the plugin asked for since this was last asked.
    public List<CallAction> actions() {
        var actions = since(shownActions);
        shownActions = requests.size();
        return actions;
    }

    /// Lets time pass; timers that come due run.
    public void after(String duration) {
        clock.turn(Durations.parse(duration));
        carryOut();
    }

    /// Has people give Stars before the plugin watches: `plugin.leaderboard(Ann: 50, Bob: 20)`.
    public void leaderboard(Map<String, Integer> stars) {
        stars.forEach((name, given) -> ledger.add(sender(name), given));
    }

    /// What the plugin keeps, by key.
    public Map<String, Object> getStorage() {
        return storage.values();
    }

    /// Tells the plugin how the action it asked for last ended.
    public void result(ActionResult result) {
        if (requests.isEmpty()) {
            throw new IllegalStateException("the plugin has not asked for anything yet");
        }
        happens(requests.getLast().completed(result, clock.instant()));
    }

    /// Lets any event happen. Stars are in the ledger before the plugin hears of them, as in the bot.
    public void happens(CallEvent event) {
        if (event instanceof StarsReceived gift) {
            ledger.add(gift.sender(), gift.stars());
        }
        plugin.handle(event);
        carryOut();
    }

    /// Ends the call: from now on there is none in the chat.
    public void callEnds() {
        isOver = true;
        happens(new CallEnded(call, clock.instant(), Duration.ofHours(1)));
    }

    /// Has somebody schedule a video chat in the chat.
    public void videoChatIsScheduled(String startsIn) {
        var date = clock.instant().plus(Durations.parse(startsIn));
        var scheduled = CallKey.videoChat(call.chatId(), date.getEpochSecond());
        happens(new CallScheduled(scheduled, clock.instant(), "Scheduled", date));
    }

    /// Who is in the video chat.
    public List<Participant> getParticipants() {
        return participants.all();
    }

    /// Saves the plugin again: it is unloaded and loaded anew.
    public void reload() {
        plugin.stop();
        plugin.close();
        load();
    }

    /// The call everything happens in, for events that a test makes itself.
    public CallKey getCall() {
        return call;
    }

    /// The time it is in the rehearsal.
    public Instant now() {
        return clock.instant();
    }

    RehearsedParticipants participants() {
        return participants;
    }

    /// Does to participants what the plugin asked for; what it asks for when it hears of that follows.
    private void carryOut() {
        while (carriedOut < requests.size()) {
            var action = requests.get(carriedOut++).action();
            participants.moderated(call, clock.instant(), action).ifPresent(plugin::handle);
        }
    }

    int nextMessageId() {
        return ++messages;
    }

    private Sender sender(String name) {
        return people.computeIfAbsent(name, _ -> new Sender(1_000 + people.size(), name));
    }

    private List<CallAction> since(int shown) {
        return requests.subList(shown, requests.size()).stream()
                .map(ActionRequest::action)
                .toList();
    }

    private void load() {
        var ports = new PluginPorts(
                requests::add, actionIds::incrementAndGet, storage, ledger, calls(), _ -> participants.all(), clock);
        plugin = PluginInstance.load(CompiledOnce.in(folder), config, Command.DEFAULT_PREFIX, ports, clock.timers());
        var unknown = plugin.unknownSettings();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", unknown));
        }
        plugin.start();
    }

    private LiveCalls calls() {
        return new LiveCalls() {
            @Override
            public List<CallKey> joined() {
                return isOver ? List.of() : List.of(call);
            }

            @Override
            public List<CallKey> chats() {
                return List.of(isOver ? CallKey.noCall(call.kind(), call.chatId()) : call);
            }
        };
    }
}
