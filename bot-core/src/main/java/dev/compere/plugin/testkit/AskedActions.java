package dev.compere.plugin.testkit;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ChooseSender;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.ParticipantAction;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.action.TextFormat;
import dev.compere.event.MessageEvent;
import dev.compere.event.Participant;
import dev.compere.event.Sender;
import dev.compere.plugin.script.Durations;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a plugin can ask for, as values a test compares: `assert actions == [deleted(comment), said('No links')]`.
///
/// The words are those of the script in the past tense, with the same options. People are named, or given as a
/// [Viewer], a sender or a participant. What has no word of its own is `asked(new ManageAction.EndCall())`.
public abstract class AskedActions {

    abstract Rehearsal rehearsal();

    /// Any action.
    public final AskedAction asked(CallAction action) {
        return new AskedAction(action, new AskedWords(rehearsal()));
    }

    public final AskedAction said(Object text) {
        return said(Map.of(), text);
    }

    /// `said('Well done', stars: 10)`, `said('*Now*', format: 'markdown')`.
    public final AskedAction said(Map<String, ?> options, Object text) {
        var format = TextFormat.valueOf(option(options, "format", "plain").toUpperCase(Locale.ROOT));
        return asked(new SendMessage(text.toString(), format, number(options, "stars"), Priority.ANSWER));
    }

    /// A comment that addresses somebody by name.
    public final AskedAction replied(Object to, Object text) {
        return said(person(to).name() + ", " + text);
    }

    public final AskedAction reacted(CharSequence emoji) {
        return reacted(Map.of(), emoji);
    }

    /// `reacted('🎉', customEmoji: 5368324170671202286L)`.
    public final AskedAction reacted(Map<String, ?> options, CharSequence emoji) {
        return asked(new SendReaction(emoji.toString(), number(options, "customEmoji"), Priority.ANSWER));
    }

    public final AskedAction deleted(MessageEvent... messages) {
        return deleted(Map.of(), messages);
    }

    /// `deleted(comment, report: true)`.
    public final AskedAction deleted(Map<String, ?> options, MessageEvent... messages) {
        var ids = Arrays.stream(messages).map(MessageEvent::messageId).toList();
        return asked(new DeleteMessages(ids, isSet(options, "report")));
    }

    public final AskedAction deletedAll(Object of) {
        return deletedAll(Map.of(), of);
    }

    /// `deletedAll('Ann', report: true)`.
    public final AskedAction deletedAll(Map<String, ?> options, Object of) {
        return asked(new DeleteMessagesBySender(idOf(of), isSet(options, "report")));
    }

    public final AskedAction donated(long stars) {
        return asked(new Donate(stars));
    }

    public final AskedAction postedLeaderboard(Object heading, int places) {
        return postedLeaderboard(Map.of(), heading, places);
    }

    /// `postedLeaderboard('Top donors', 5, to: 'chat')`.
    public final AskedAction postedLeaderboard(Map<String, ?> options, Object heading, int places) {
        var title = heading.toString();
        return asked(
                option(options, "to", "call").equals("chat")
                        ? new ChatAction.PostLeaderboardToChat(title, places)
                        : new PostLeaderboard(title, places));
    }

    public final AskedAction commentedAs(Object who) {
        return asked(new ChooseSender(idOf(who)));
    }

    public final AskedAction muted(Object who) {
        return asked(new ParticipantAction.Mute(idOf(who)));
    }

    public final AskedAction allowedToSpeak(Object who) {
        return asked(new ParticipantAction.AllowToSpeak(idOf(who)));
    }

    public final AskedAction loweredHand(Object of) {
        return asked(new ParticipantAction.LowerHand(idOf(of)));
    }

    public final AskedAction invited(Object... people) {
        return asked(new ParticipantAction.InviteUsers(
                Arrays.stream(people).map(this::idOf).toList()));
    }

    public final AskedAction banned(Object who) {
        return banned(Map.of(), who);
    }

    /// `banned('Ann', for: '1h')`.
    public final AskedAction banned(Map<String, ?> options, Object who) {
        return asked(new ChatAction.BanSender(idOf(who), length(options)));
    }

    public final AskedAction restricted(Object who) {
        return restricted(Map.of(), who);
    }

    /// `restricted('Ann', for: '1h')`.
    public final AskedAction restricted(Map<String, ?> options, Object who) {
        return asked(new ChatAction.RestrictSender(idOf(who), length(options)));
    }

    public final AskedAction liftedBan(Object of) {
        return asked(new ChatAction.LiftBan(idOf(of)));
    }

    public final AskedAction postedToChat(Object text) {
        return asked(new ChatAction.PostToChat(text.toString()));
    }

    private Sender person(Object who) {
        return switch (who) {
            case Viewer viewer -> viewer.getSender();
            case Sender sender -> sender;
            case Participant participant -> participant.who();
            case MessageEvent message -> message.sender();
            default -> rehearsal().sender(who.toString());
        };
    }

    private long idOf(Object who) {
        return who instanceof Number id ? id.longValue() : person(who).id();
    }

    private static Duration length(Map<String, ?> options) {
        var length = option(options, "for", "");
        return length.isEmpty() ? Duration.ZERO : Durations.parse(length);
    }

    private static boolean isSet(Map<String, ?> options, String name) {
        return Boolean.TRUE.equals(options.get(name));
    }

    private static long number(Map<String, ?> options, String name) {
        return options.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static String option(Map<String, ?> options, String name, String fallback) {
        var value = options.get(name);
        return value == null ? fallback : value.toString();
    }

    /// All that the plugin asked for and the test has not looked at yet, in its order.
    public final List<AskedAction> getActions() {
        return rehearsal().actions().stream().map(this::asked).toList();
    }
}
