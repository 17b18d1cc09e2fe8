package dev.compere.plugin.testkit;

import dev.compere.action.ActionResult;
import dev.compere.action.CallAction;
import dev.compere.action.Permission;
import dev.compere.action.RefusalReason;
import dev.compere.event.CallEnded;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.CallScheduled;
import dev.compere.event.MessageEvent;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import dev.compere.event.StarsReceived;
import dev.compere.plugin.script.Command;
import dev.compere.plugin.script.Durations;
import dev.compere.plugin.script.HttpAnswer;
import dev.compere.plugin.script.HttpQuestion;
import dev.compere.plugin.script.LiveCalls;
import dev.compere.plugin.script.PluginConfig;
import dev.compere.plugin.script.PluginInstance;
import dev.compere.plugin.script.PluginPorts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/// One plugin in a call of its own, played by a test: a live story, or with [#inVideoChat] a video chat.
///
/// What the plugin does to participants of a video chat happens to them, and it hears of it.
/// A handler that throws makes the step of the test throw the same [dev.compere.plugin.script.PluginFault].
public final class Rehearsal {

    private static final CallKey LIVE_STORY = CallKey.liveStory(-1_001_234_567L, 7);
    private static final CallKey VIDEO_CHAT = CallKey.videoChat(-1_001_234_567L, 1_767_297_000L);

    private final Path folder;
    private final TurnedClock clock = new TurnedClock();
    private final RehearsedStorage storage = new RehearsedStorage();
    private final RehearsedLedger ledger = new RehearsedLedger();
    private final RehearsedHttp http = new RehearsedHttp();
    private final RehearsedActions actions = new RehearsedActions();
    private final Map<String, Sender> people = new LinkedHashMap<>();
    private final Map<Integer, MessageEvent> heard = new HashMap<>();
    private final RehearsedParticipants participants = new RehearsedParticipants();
    private final RehearsedMedia media = new RehearsedMedia(this);
    private final AtomicLong actionIds = new AtomicLong();
    private PluginConfig config = PluginConfig.DEFAULT;
    private final Set<Permission> withheld = EnumSet.noneOf(Permission.class);
    private CallKey call = LIVE_STORY;
    private boolean isOver;
    private PluginInstance plugin;
    private int messages;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /// Loads the plugin with the first step, so that it can be configured before.
    static Rehearsal later(Path folder) {
        return new Rehearsal(folder);
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
        var rehearsal = new Rehearsal(folder);
        rehearsal.configure(config -> config.withSettings(settings));
        rehearsal.reload();
        return rehearsal;
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

    /// The comments of the plugin that the test has not looked at yet, without the rest of what it asked for.
    public List<String> said() {
        return actions.lookAtTexts();
    }

    /// What the plugin asked for and the test has not looked at yet.
    public List<CallAction> actions() {
        return actions.look();
    }

    /// Lets time pass; timers that come due run.
    public void after(String duration) {
        turn(Durations.parse(duration));
    }

    /// Lets time pass until it is a time of the day, UTC, today or tomorrow: `at '20:15'`.
    public void at(String timeOfDay) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var today = now.with(LocalTime.parse(timeOfDay));
        turn(Duration.between(now, today.isAfter(now) ? today : today.plusDays(1)));
    }

    void turn(Duration duration) {
        loadOnce();
        clock.turn(duration);
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

    /// What an address answers when the plugin asks it: `plugin.answers('https://api.example.org/wish', 'text')`.
    public void answers(String url, String text) {
        answers(url, 200, text);
    }

    /// What an address answers, and with which status.
    public void answers(String url, int status, String text) {
        http.answer(url, new HttpAnswer(status, text, ""));
    }

    /// Why an address does not answer.
    public void fails(String url, String failure) {
        http.answer(url, HttpAnswer.failed(failure));
    }

    /// What the plugin asked other servers so far.
    public List<HttpQuestion> getQuestions() {
        return http.questions();
    }

    void store(Map<String, ?> values) {
        storage.put(values);
    }

    /// Tells the plugin how the action it asked for last ended.
    public void result(ActionResult result) {
        happens(actions.last().completed(result, clock.instant()));
    }

    /// Has everything that the plugin asked for be done; null if all is.
    Runnable nextEnd() {
        var unended = actions.takeUnended();
        return unended.isEmpty()
                ? null
                : () -> unended.forEach(
                        action -> happens(action.completed(new ActionResult.Done(""), clock.instant())));
    }

    /// Lets any event happen. Stars are in the ledger before the plugin hears of them, as in the bot.
    public void happens(CallEvent event) {
        loadOnce();
        if (event instanceof StarsReceived gift) {
            ledger.add(gift.sender(), gift.stars());
        }
        if (event instanceof MessageEvent message) {
            heard.put(message.messageId(), message);
        }
        tell(event);
        clock.turn(Duration.ZERO);
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

    /// Saves the plugin again: it is unloaded and loaded anew. If it cannot be loaded, the version before stays.
    public void reload() {
        var next = next();
        if (plugin != null) {
            unload();
        }
        plugin = next;
        plugin.start();
    }

    /// Unloads the plugin for good.
    ///
    /// @return what of it is still alive, in a sentence each
    List<String> end() {
        if (plugin == null) {
            return List.of();
        }
        unload();
        plugin = null;
        return clock.isWaiting() ? List.of("a timer of the plugin is still alive after it was unloaded") : List.of();
    }

    /// Changes what `bot.yaml` would say about the plugin; only before the first step.
    void configure(UnaryOperator<PluginConfig> change) {
        if (plugin != null) {
            throw new IllegalStateException("the plugin runs already: this belongs before the first step of the test");
        }
        config = change.apply(config);
    }

    /// Takes something back from what the plugin's header asks for, as an operator may; only before the first step.
    void withhold(Permission permission) {
        configure(UnaryOperator.identity());
        withheld.add(permission);
    }

    /// The call everything happens in, for events that a test makes itself.
    public CallKey getCall() {
        return call;
    }

    /// The time it is in the rehearsal.
    public Instant now() {
        return clock.instant();
    }

    /// What the bot plays and hears.
    public RehearsedMedia getMedia() {
        return media;
    }

    RehearsedParticipants participants() {
        return participants;
    }

    /// Does to participants what the plugin asked for; what it asks for when it hears of that follows.
    private void carryOut() {
        for (var next = actions.nextToCarryOut(); next != null; next = actions.nextToCarryOut()) {
            participants.moderated(call, clock.instant(), next.action()).ifPresent(this::tell);
        }
        for (var next = actions.nextRefusal(); next != null; next = actions.nextRefusal()) {
            var reason = new RefusalReason.NotGranted(next.permission());
            happens(next.request().completed(new ActionResult.Refused(reason), clock.instant()));
        }
    }

    private void tell(CallEvent event) {
        if (plugin.wants(event)) {
            plugin.handle(event);
        }
    }

    int nextMessageId() {
        return ++messages;
    }

    Sender sender(String name) {
        return people.computeIfAbsent(name, _ -> new Sender(1_000 + people.size(), name));
    }

    /// What people call somebody.
    String nameOf(long senderId) {
        return people.values().stream()
                .filter(person -> person.id() == senderId)
                .map(Sender::name)
                .findFirst()
                .orElse(Long.toString(senderId));
    }

    /// The message of this number, if anybody wrote it.
    Optional<MessageEvent> message(int messageId) {
        return Optional.ofNullable(heard.get(messageId));
    }

    private void loadOnce() {
        if (plugin == null) {
            reload();
        }
    }

    private void unload() {
        plugin.stop();
        plugin.close();
    }

    private PluginInstance next() {
        var compiled = CompiledOnce.in(folder);
        var header = compiled.header();
        actions.permit(header.permissions(), withheld);
        var permissions = new HashSet<>(header.permissions());
        permissions.removeAll(withheld);
        var granted = config.withGranted(permissions).withHosts(header.hosts());
        var ports = new PluginPorts(
                actions,
                actionIds::incrementAndGet,
                storage,
                ledger,
                calls(),
                _ -> participants.all(),
                _ -> media.speaking(),
                http,
                clock);
        var next = PluginInstance.load(compiled, granted, Command.DEFAULT_PREFIX, ports, clock.timers());
        var unknown = next.unknownSettings();
        if (!unknown.isEmpty()) {
            next.close();
            throw new IllegalArgumentException(String.join("; ", unknown));
        }
        return next;
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
