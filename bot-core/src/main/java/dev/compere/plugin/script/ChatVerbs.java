package dev.compere.plugin.script;

import dev.compere.action.ChatAction;
import dev.compere.action.Permission;
import dev.compere.event.Sender;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.time.Duration;
import java.util.Map;

/// What a handler can do in the chat of the call at hand. It needs no call that goes on: a handler of
/// `CallEnded` or `CallScheduled`, or a timer that is `inChats`, can start the next.
public abstract class ChatVerbs extends CallVerbs {

    private static final Duration SHORTEST_BAN = Duration.ofSeconds(30);
    private static final Duration LONGEST_BAN = Duration.ofDays(366);

    /// Starts the chat's live story, for everyone.
    @Needs(Permission.CALL_START)
    public final Asked startLiveStory() {
        return startLiveStory(Map.of());
    }

    /// As [#startLiveStory()]. `audience`, of the account's own story: `everyone` or `contacts` (`except:` some),
    /// `close_friends`, `selected_users` (`users:` these); people are senders or user ids. `messages: false`
    /// forbids comments; `rtmp: true` has an external program publish.
    @Needs(Permission.CALL_START)
    public final Asked startLiveStory(
            @NamedParams({
                        @NamedParam(value = "audience", type = CharSequence.class),
                        @NamedParam(value = "users", type = Iterable.class),
                        @NamedParam(value = "except", type = Iterable.class),
                        @NamedParam(value = "protectContent", type = Boolean.class),
                        @NamedParam(value = "rtmp", type = Boolean.class),
                        @NamedParam(value = "messages", type = Boolean.class),
                        @NamedParam(value = "minimumStars", type = Number.class)
                    })
                    final Map<String, ?> options) {
        var start = new ChatAction.StartLiveStory(
                Audience.of(options),
                isSet(options, "protectContent"),
                isSet(options, "rtmp"),
                !Boolean.FALSE.equals(options.get("messages")),
                number(options, "minimumStars"));
        return ask("startLiveStory", start);
    }

    /// Starts a video chat, which ends the one before.
    @Needs(Permission.CALL_START)
    public final Asked startVideoChat() {
        return startVideoChat(Map.of());
    }

    /// As [#startVideoChat()]: `startVideoChat title: 'Open stage', rtmp: true`.
    @Needs(Permission.CALL_START)
    public final Asked startVideoChat(
            @NamedParams({
                        @NamedParam(value = "title", type = CharSequence.class),
                        @NamedParam(value = "rtmp", type = Boolean.class)
                    })
                    final Map<String, ?> options) {
        var create = new ChatAction.CreateVideoChat(word(options, "title", ""), Duration.ZERO, isSet(options, "rtmp"));
        return ask("startVideoChat", create);
    }

    /// Schedules a video chat, `10s` to `8d` ahead. Telegram does not start it by itself.
    @Needs(Permission.CALL_START)
    public final Asked scheduleVideoChat(CharSequence startsIn) {
        return scheduleVideoChat(Map.of(), startsIn);
    }

    /// As [#scheduleVideoChat(CharSequence)]: `scheduleVideoChat '2h', title: 'Open stage'`.
    @Needs(Permission.CALL_START)
    public final Asked scheduleVideoChat(
            @NamedParams({
                        @NamedParam(value = "title", type = CharSequence.class),
                        @NamedParam(value = "rtmp", type = Boolean.class)
                    })
                    final Map<String, ?> options,
            CharSequence startsIn) {
        var create = new ChatAction.CreateVideoChat(
                word(options, "title", ""), Durations.parse(startsIn), isSet(options, "rtmp"));
        return ask("scheduleVideoChat", create);
    }

    /// Starts the scheduled video chat, before or after its date.
    @Needs(Permission.CALL_START)
    public final Asked startScheduledVideoChat() {
        return ask("startScheduledVideoChat", new ChatAction.StartScheduledVideoChat());
    }

    /// Whether Telegram tells the account when the scheduled video chat is started.
    @Needs(Permission.CALL_START)
    public final Asked notifyWhenStarted(boolean wanted) {
        return ask("notifyWhenStarted", new ChatAction.NotifyWhenStarted(wanted));
    }

    /// The identity in which the bot joins the chat's next video chats, unless `bot.yaml` names one.
    @Needs(Permission.CALL_JOIN)
    public final Asked joinAs(Sender identity) {
        return ask("joinAs", new ChatAction.SaveDefaultParticipant(identity.id()));
    }

    /// Joins again after `leaveCall`.
    @Needs(Permission.CALL_JOIN)
    public final Asked joinCall() {
        return ask("joinCall", new ChatAction.JoinCall());
    }

    /// Throws somebody out of the chat and its calls, or keeps him from the account's own stories, for good.
    @Needs(Permission.PARTICIPANTS_BAN)
    public final Asked ban(Sender sender) {
        return ban(Map.of(), sender);
    }

    /// As [#ban(Sender)], for a time: `ban event.sender, for: '1h'`, `30s` to `366d`. Own stories know no such end.
    @Needs(Permission.PARTICIPANTS_BAN)
    public final Asked ban(
            @NamedParams(@NamedParam(value = "for", type = CharSequence.class)) final Map<String, ?> options,
            Sender sender) {
        return ask("ban", new ChatAction.BanSender(sender.id(), length(options)));
    }

    /// Lets somebody stay in the chat, but write nothing.
    @Needs(Permission.PARTICIPANTS_BAN)
    public final Asked restrict(Sender sender) {
        return restrict(Map.of(), sender);
    }

    /// As [#restrict(Sender)], for a time: `restrict event.sender, for: '1h'`.
    @Needs(Permission.PARTICIPANTS_BAN)
    public final Asked restrict(
            @NamedParams(@NamedParam(value = "for", type = CharSequence.class)) final Map<String, ?> options,
            Sender sender) {
        return ask("restrict", new ChatAction.RestrictSender(sender.id(), length(options)));
    }

    /// Takes a ban or a restriction back.
    @Needs(Permission.PARTICIPANTS_BAN)
    public final Asked liftBan(Sender sender) {
        return liftBan(sender.id());
    }

    /// As [#liftBan(Sender)], by the id that was kept of him.
    @Needs(Permission.PARTICIPANTS_BAN)
    public final Asked liftBan(long senderId) {
        return ask("liftBan", new ChatAction.LiftBan(senderId));
    }

    /// Posts an ordinary message into the chat.
    @Needs(Permission.CHAT_POST)
    public final Asked postToChat(Object text) {
        return ask("postToChat", new ChatAction.PostToChat(Given.text(text)));
    }

    /// Makes the RTMP stream key invalid. The new one is shown to the operator only, by `compere stream-key`.
    @Needs(Permission.STREAM_KEY)
    public final Asked replaceStreamKey() {
        return ask("replaceStreamKey", new ChatAction.ReplaceStreamKey());
    }

    /// Zero for good, which Telegram would also make of what is shorter or longer.
    private static Duration length(Map<String, ?> options) {
        var text = word(options, "for", "");
        if (text.isEmpty()) {
            return Duration.ZERO;
        }
        var length = Durations.parse(text);
        if (length.compareTo(SHORTEST_BAN) < 0 || length.compareTo(LONGEST_BAN) > 0) {
            throw new IllegalArgumentException(
                    "a ban lasts 30s to 366d, or for good without 'for', not '" + text + "'");
        }
        return length;
    }
}
