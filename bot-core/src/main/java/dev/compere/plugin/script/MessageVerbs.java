package dev.compere.plugin.script;

import dev.compere.action.ChatAction;
import dev.compere.action.ChooseSender;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.Permission;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.action.TextFormat;
import dev.compere.event.MessageEvent;
import dev.compere.event.Sender;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.util.List;
import java.util.Map;

/// What a handler can say in the call at hand, and take back.
public abstract class MessageVerbs extends ScriptBase {

    private static final int LONGEST_NAME = 20;

    /// Posts a comment. A free comment in a live story holds about 30 characters; a longer one is posted in
    /// parts.
    @Needs(Permission.MESSAGES_SEND)
    public final Asked say(Object text) {
        return post("say", text, TextFormat.PLAIN, 0);
    }

    /// Posts a comment with Telegram Stars, or with marks in its text: `say 'Well done!', stars: 10`, `say
    /// '*Now*', format: 'markdown'` (or `'html'`). Stars are spent from the bot's account.
    @Needs(Permission.MESSAGES_SEND)
    @Needs(value = Permission.STARS_SPEND, with = "stars")
    public final Asked say(
            @NamedParams({
                        @NamedParam(value = "stars", type = Number.class),
                        @NamedParam(value = "format", type = CharSequence.class)
                    })
                    final Map<String, ?> options,
            Object text) {
        var format = Words.choice(TextFormat.class, "format", word(options, "format", "plain"));
        return post("say", text, format, number(options, "stars"));
    }

    /// Posts a comment that addresses the sender by name.
    @Needs(Permission.MESSAGES_SEND)
    public final Asked reply(MessageEvent event, Object text) {
        return post("reply", addressed(event.sender(), text), TextFormat.PLAIN, 0);
    }

    /// Posts a comment that addresses whoever gave the command by name.
    @Needs(Permission.MESSAGES_SEND)
    public final Asked reply(Command command, Object text) {
        return reply(command.getEvent(), text);
    }

    /// Reacts with one emoji, which people see fly by.
    @Needs(Permission.MESSAGES_REACT)
    public final Asked react(CharSequence emoji) {
        return react(Map.of(), emoji);
    }

    /// Reacts with a custom emoji, and the emoji that stands for it where it cannot be shown: `react '🎉',
    /// customEmoji: 5368324170671202286L`.
    @Needs(Permission.MESSAGES_REACT)
    public final Asked react(
            @NamedParams(@NamedParam(value = "customEmoji", type = Number.class)) final Map<String, ?> options,
            CharSequence emoji) {
        var reaction = new SendReaction(emoji.toString(), number(options, "customEmoji"), priority("react"));
        return ask("react", reaction);
    }

    /// Comments in this name from now on, in this live story: the account's own, or that of a channel it owns.
    @Needs(Permission.MESSAGES_IDENTITY)
    public final Asked commentAs(Sender sender) {
        return ask("commentAs", new ChooseSender(sender.id()));
    }

    /// Deletes the comment.
    @Needs(Permission.MESSAGES_DELETE)
    public final Asked delete(MessageEvent event) {
        return delete(Map.of(), event);
    }

    /// Deletes the comment and says whether Telegram is told that it is spam: `delete event, report: true`.
    @Needs(Permission.MESSAGES_DELETE)
    public final Asked delete(
            @NamedParams(@NamedParam(value = "report", type = Boolean.class)) final Map<String, ?> options,
            MessageEvent event) {
        if (event.messageId() == 0) {
            throw new IllegalArgumentException("this event has no comment that could be deleted");
        }
        return ask("delete", new DeleteMessages(List.of(event.messageId()), isSet(options, "report")));
    }

    /// Deletes all comments of a sender.
    @Needs(Permission.MESSAGES_DELETE)
    public final Asked deleteAll(Sender sender) {
        return deleteAll(Map.of(), sender);
    }

    /// Deletes all comments of a sender and says whether Telegram is told that they are spam: `deleteAll
    /// event.sender, report: true`.
    @Needs(Permission.MESSAGES_DELETE)
    public final Asked deleteAll(
            @NamedParams(@NamedParam(value = "report", type = Boolean.class)) final Map<String, ?> options,
            Sender sender) {
        return ask("deleteAll", new DeleteMessagesBySender(sender.id(), isSet(options, "report")));
    }

    /// Donates Telegram Stars to the live story. Spends the bot account's Stars.
    @Needs(Permission.STARS_SPEND)
    public final Asked donate(long stars) {
        return ask("donate", new Donate(stars));
    }

    /// Posts the call's top donors under a heading, 1 to 20 of them.
    @Needs(Permission.MESSAGES_SEND)
    public final Asked postLeaderboard(Object heading, int places) {
        return postLeaderboard(Map.of(), heading, places);
    }

    /// Posts the call's top donors into its chat: `postLeaderboard 'Top donors', 5, to: 'chat'`.
    @Needs(value = Permission.MESSAGES_SEND, with = "to", being = "call")
    @Needs(value = Permission.CHAT_POST, with = "to", being = "chat")
    public final Asked postLeaderboard(
            @NamedParams(@NamedParam(value = "to", type = CharSequence.class)) final Map<String, ?> options,
            Object heading,
            int places) {
        var title = Given.text(heading);
        return switch (Words.choice(Place.class, "to", word(options, "to", "call"))) {
            case CALL -> ask("postLeaderboard", new PostLeaderboard(title, places));
            case CHAT -> ask("postLeaderboard", new ChatAction.PostLeaderboardToChat(title, places));
        };
    }

    private enum Place {
        CALL,
        CHAT
    }

    private Asked post(String verb, Object text, TextFormat format, long stars) {
        return ask(verb, new SendMessage(text == null ? null : Given.text(text), format, stars, priority(verb)));
    }

    /// What a timer says gives way to answers.
    private Priority priority(String verb) {
        return plugin().turns().current(verb).isTimer() ? Priority.CHATTER : Priority.ANSWER;
    }

    /// A text that names first whom it is for.
    static String addressed(Sender whom, Object text) {
        return Shortened.to(LONGEST_NAME, whom.name()) + ", " + Given.text(text);
    }
}
