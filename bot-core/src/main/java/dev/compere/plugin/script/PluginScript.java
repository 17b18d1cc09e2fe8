package dev.compere.plugin.script;

import dev.compere.event.ActionCompleted;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.MessageEvent;
import dev.compere.event.Participant;
import groovy.lang.Closure;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import groovy.transform.stc.ClosureParams;
import groovy.transform.stc.FirstParam;
import groovy.transform.stc.SimpleType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What a `plugin.groovy` can say at its top level: which events, commands and timers it has, and what it may
/// look at.
///
/// The base class of every plugin script. The top level runs once when the plugin is loaded and only declares;
/// everything else happens inside the closures, which run one at a time on the plugin's own thread. Durations
/// are texts such as `500ms`, `30s`, `10m`, `2h`.
public abstract class PluginScript extends TextVerbs {

    /// The header, the first line of every script: who the plugin is and what it wants to be allowed. It was
    /// read before the script runs, so all of it is written out: no variables, nothing computed.
    public final void plugin(
            @NamedParams({
                        @NamedParam(value = "version", type = String.class),
                        @NamedParam(value = "api", type = Integer.class),
                        @NamedParam(value = "about", type = String.class),
                        @NamedParam(value = "permissions", type = List.class),
                        @NamedParam(value = "hosts", type = List.class)
                    })
                    final Map<String, ?> header,
            String name) {
        plugin().declarations().header();
    }

    /// Handles every event of a type: one of the records of `dev.compere.event`, or one of their sealed
    /// interfaces, such as `StarsReceived` for paid comments and donations alike.
    public final <E extends CallEvent> void on(
            Class<E> type, @ClosureParams(FirstParam.FirstGenericType.class) final Closure<?> handler) {
        plugin().declarations().handle(type, held(handler));
    }

    /// As [#command(Map, String, Closure)], for everybody.
    public final void command(
            String syntax,
            @ClosureParams(value = SimpleType.class, options = "dev.compere.plugin.script.Command")
                    final Closure<?> handler) {
        command(Map.of(), syntax, handler);
    }

    /// Handles a comment that starts with the command prefix and this name, in any case:
    /// `command('give <who:viewer> <stars:number> [note...]', role: 'admin', cooldown: '5s') { command -> … }`.
    ///
    /// An argument is a `text` (one word, or several in quotes), a `number`, a `decimal`, a `duration`, a
    /// `viewer` (who wrote in this call) or one of some words (`<mode:on|off>`); in square brackets it may be
    /// left out, and with `...` it takes all the rest. Whoever writes it otherwise is told how, once in a
    /// while. Whose role is too low (`everyone`, `donor`, `trusted`, `admin`) and who comes within the
    /// cooldown gets no answer; admins do not wait.
    /// Comments from before the bot joined are not obeyed.
    public final void command(
            @NamedParams({
                        @NamedParam(value = "aliases", type = Collection.class),
                        @NamedParam(value = "role", type = CharSequence.class),
                        @NamedParam(value = "cooldown", type = CharSequence.class),
                        @NamedParam(value = "userCooldown", type = CharSequence.class),
                        @NamedParam(value = "help", type = CharSequence.class)
                    })
                    final Map<String, ?> options,
            String syntax,
            @ClosureParams(value = SimpleType.class, options = "dev.compere.plugin.script.Command")
                    final Closure<?> handler) {
        plugin().declarations().requireTopLevel("command");
        plugin().commands().declare(new DeclaredCommand(syntax, options, held(handler)));
    }

    /// Handles every command that the plugin does not declare itself, whatever its name: for commands that people
    /// make while the bot runs.
    public final void otherCommands(
            @ClosureParams(value = SimpleType.class, options = "dev.compere.plugin.script.Command")
                    final Closure<?> handler) {
        plugin().declarations().requireTopLevel("otherCommands");
        plugin().commands().declareOthers(held(handler));
    }

    /// The commands of this plugin, to tell people of.
    public final List<CommandHelp> getCommands() {
        return plugin().commands().help();
    }

    /// What a message's sender is: `everyone`, `donor` (gave Stars in this call), `trusted` (named by the
    /// operator) or `admin` (owns or manages the call, which only comments tell, or is named by the operator).
    public final String roleOf(MessageEvent event) {
        return plugin().commands().roleOf(event).word();
    }

    /// Whether a message's sender has this role or a higher one: `isAtLeast event, 'trusted'`.
    public final boolean isAtLeast(MessageEvent event, CharSequence role) {
        return plugin().commands().roleOf(event).isAtLeast(Role.of(role.toString()));
    }

    /// As [#isAtLeast(MessageEvent, CharSequence)], for who gave a command.
    public final boolean isAtLeast(Command command, CharSequence role) {
        return isAtLeast(command.getEvent(), role);
    }

    /// Runs something again and again, once per call the bot is in; while it is in none, the round is skipped.
    public final PluginTimer every(CharSequence period, Closure<?> task) {
        return every(Map.of(), period, task);
    }

    /// As [#every(CharSequence, Closure)]; with `every('1h', inChats: true) { … }` it runs once per
    /// configured chat, whether there is a call or not.
    public final PluginTimer every(
            @NamedParams(@NamedParam(value = "inChats", type = Boolean.class)) final Map<String, ?> options,
            CharSequence period,
            Closure<?> task) {
        return every(options, Durations.parse(period), task);
    }

    /// As [#every(CharSequence, Closure)], for a period from `settings.duration`.
    public final PluginTimer every(Duration period, Closure<?> task) {
        return every(Map.of(), period, task);
    }

    /// As [#every(Map, CharSequence, Closure)], for a period from `settings.duration`.
    public final PluginTimer every(
            @NamedParams(@NamedParam(value = "inChats", type = Boolean.class)) final Map<String, ?> options,
            Duration period,
            Closure<?> task) {
        plugin().declarations().requireTopLevel("every");
        return plugin().timers().every(period, isSet(options, "inChats"), held(task));
    }

    /// Runs something at the times of a cron expression in Quartz's form, by the operator's clock, once per call
    /// the bot is in: `cron('0 0 20 ? * FRI') { … }` is every Friday at eight in the evening.
    public final PluginTimer cron(CharSequence expression, Closure<?> task) {
        return cron(Map.of(), expression, task);
    }

    /// As [#cron(CharSequence, Closure)]; with `inChats: true` it runs once per configured chat.
    public final PluginTimer cron(
            @NamedParams(@NamedParam(value = "inChats", type = Boolean.class)) final Map<String, ?> options,
            CharSequence expression,
            Closure<?> task) {
        plugin().declarations().requireTopLevel("cron");
        return plugin().timers().cron(expression.toString(), isSet(options, "inChats"), held(task));
    }

    /// Runs something once. Set inside a handler it concerns that handler's call, set at the top level it
    /// runs once per call the bot is in by then. Waiting tasks are forgotten when the plugin is saved again
    /// or the bot stops.
    public final PluginTimer after(CharSequence delay, Closure<?> task) {
        return after(Durations.parse(delay), task);
    }

    /// As [#after(CharSequence, Closure)], for a delay from `settings.duration`.
    public final PluginTimer after(Duration delay, Closure<?> task) {
        return plugin().timers().after(delay, held(task));
    }

    /// Runs before the plugin's first event. May use storage; there is no call to act on.
    public final void onLoad(Closure<?> hook) {
        plugin().declarations().onLoad(held(hook));
    }

    /// Runs after the plugin's last event, also before a saved version takes over. May use storage.
    public final void onUnload(Closure<?> hook) {
        plugin().declarations().onUnload(held(hook));
    }

    /// Handles how any action of this plugin ended; its `actionId` is the `id` of what asking for it returned.
    public final void onResult(
            @ClosureParams(value = SimpleType.class, options = "dev.compere.event.ActionCompleted")
                    Closure<?> handler) {
        on(ActionCompleted.class, handler);
    }

    /// The plugin's settings from `bot.yaml`. Read them at the top level: what is not asked for there is
    /// reported as unknown.
    public final Settings getSettings() {
        return plugin().settings();
    }

    /// What the plugin keeps across reloads and restarts.
    public final Storage getStorage() {
        return plugin().storage();
    }

    /// Who gave how many Stars in the call at hand.
    public final CallLeaderboard getLeaderboard() {
        return plugin().leaderboard();
    }

    /// Who is in the video chat at hand, in Telegram's order; nobody in a live story.
    public final List<Participant> getParticipants() {
        return plugin().participants(plugin().turns().current("participants").requireCall("participants"));
    }

    /// Other servers, those that the header names and `bot.yaml` grants.
    public final Http getHttp() {
        return plugin().http();
    }

    /// Dice and draws: `random.number(1, 6)`, `random.pick(names)`, `random.shuffled(names)`.
    public final Chance getRandom() {
        return plugin().chance();
    }

    /// A line for the operator: `log 'text'` is `log.info 'text'`.
    public final void log(Object line) {
        getLog().info(line);
    }

    /// Lines for the operator.
    public final PluginLog getLog() {
        return plugin().log();
    }

    /// The time by the bot's clock; in a rehearsal by the clock the test turns.
    public final Instant getNow() {
        return plugin().now();
    }

    /// The call of the event or timer at hand.
    public final CallKey getCall() {
        return plugin().turns().current("call").requireCall("call");
    }

    private Closure<?> held(Closure<?> code) {
        return plugin().turns().held(code);
    }
}
