package dev.compere.plugin;

import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.event.MessageEvent;
import dev.compere.event.Sender;
import groovy.lang.Script;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.util.List;
import java.util.Map;

/// What a plugin's handler can ask for in the call at hand.
///
/// Nothing happens at once: the actions are collected and handed over when the handler has returned, and none of them
/// if it threw. Each method returns the number under which the result comes back as
/// [dev.compere.event.ActionCompleted].
public abstract class ScriptActions extends Script {

    private static final int LONGEST_NAME = 20;

    /// The version that is being loaded: known before the script's fields are set, because they may read settings.
    static final ScopedValue<PluginInstance> LOADING = ScopedValue.newInstance();

    private final PluginInstance plugin = LOADING.get();

    final PluginInstance plugin() {
        return plugin;
    }

    /// Posts a comment. A free comment in a live story holds about 30 characters; a longer one is posted in parts.
    public final long say(Object text) {
        return post("say", text, 0);
    }

    /// Posts a comment with Telegram Stars: `say 'Well done!', stars: 10`. Spends the bot account's Stars.
    public final long say(
            @NamedParams(@NamedParam(value = "stars", type = Number.class)) final Map<String, ?> options, Object text) {
        return post("say", text, options.get("stars") instanceof Number stars ? stars.longValue() : 0);
    }

    /// Posts a comment that addresses the sender by name.
    public final long reply(MessageEvent event, Object text) {
        return post("reply", shortName(event.sender()) + ", " + text, 0);
    }

    /// Posts a comment that addresses whoever gave the command by name.
    public final long reply(Command command, Object text) {
        return reply(command.event(), text);
    }

    /// Deletes the comment.
    public final long delete(MessageEvent event) {
        return delete(Map.of(), event);
    }

    /// Deletes the comment and says whether Telegram is told that it is spam: `delete event, report: true`.
    public final long delete(
            @NamedParams(@NamedParam(value = "report", type = Boolean.class)) final Map<String, ?> options,
            MessageEvent event) {
        if (event.messageId() == 0) {
            throw new IllegalArgumentException("this event has no comment that could be deleted");
        }
        return plugin.turns().ask("delete", new DeleteMessages(List.of(event.messageId()), isReport(options)));
    }

    /// Deletes all comments of a sender.
    public final long deleteAll(Sender sender) {
        return deleteAll(Map.of(), sender);
    }

    /// Deletes all comments of a sender and says whether Telegram is told that they are spam: `deleteAll event.sender,
    /// report: true`.
    public final long deleteAll(
            @NamedParams(@NamedParam(value = "report", type = Boolean.class)) final Map<String, ?> options,
            Sender sender) {
        return plugin.turns().ask("deleteAll", new DeleteMessagesBySender(sender.id(), isReport(options)));
    }

    /// Donates Telegram Stars to the live story. Spends the bot account's Stars.
    public final long donate(long stars) {
        return plugin.turns().ask("donate", new Donate(stars));
    }

    /// Posts the call's top donors under a heading, 1 to 20 of them.
    public final long postLeaderboard(Object heading, int places) {
        return plugin.turns().ask("postLeaderboard", new PostLeaderboard(String.valueOf(heading), places));
    }

    /// What a timer says gives way to answers.
    private long post(String verb, Object text, long stars) {
        var priority = plugin.turns().current(verb).isTimer() ? Priority.CHATTER : Priority.ANSWER;
        return plugin.turns().ask(verb, new SendMessage(text == null ? null : text.toString(), stars, priority));
    }

    private static boolean isReport(Map<String, ?> options) {
        return Boolean.TRUE.equals(options.get("report"));
    }

    private static String shortName(Sender sender) {
        var name = sender.name();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
