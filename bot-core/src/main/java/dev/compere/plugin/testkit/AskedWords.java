package dev.compere.plugin.testkit;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ChooseSender;
import dev.compere.action.DeleteMessages;
import dev.compere.action.DeleteMessagesBySender;
import dev.compere.action.Donate;
import dev.compere.action.MediaAction;
import dev.compere.action.ParticipantAction;
import dev.compere.action.PostLeaderboard;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;
import dev.compere.action.TextFormat;
import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How a test writes an action down, in the words of [AskedActions].
final class AskedWords {

    private final Rehearsal rehearsal;

    AskedWords(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    String of(CallAction action) {
        return switch (action) {
            case SendMessage is -> "said('" + is.text() + "'" + format(is.format()) + stars(is.stars()) + ")";
            case SendReaction(var emoji, var custom, var _) ->
                "reacted('" + emoji + "'" + (custom == 0 ? "" : ", customEmoji: " + custom) + ")";
            case DeleteMessages is ->
                "deleted("
                        + is.messageIds().stream().map(this::message).collect(Collectors.joining(", "))
                        + report(is.reportSpam()) + ")";
            case DeleteMessagesBySender is -> "deletedAll(" + name(is.senderId()) + report(is.reportSpam()) + ")";
            case Donate(long stars) -> "donated(" + stars + ")";
            case PostLeaderboard(String heading, int places) -> "postedLeaderboard('" + heading + "', " + places + ")";
            case ChatAction.PostLeaderboardToChat(String heading, int places) ->
                "postedLeaderboard('" + heading + "', " + places + ", to: 'chat')";
            case ChooseSender(long id) -> "commentedAs(" + name(id) + ")";
            case ParticipantAction.Mute(long id) -> "muted(" + name(id) + ")";
            case ParticipantAction.AllowToSpeak(long id) -> "allowedToSpeak(" + name(id) + ")";
            case ParticipantAction.LowerHand(long id) -> "loweredHand(" + name(id) + ")";
            case ParticipantAction.InviteUsers is ->
                "invited(" + is.userIds().stream().map(this::name).collect(Collectors.joining(", ")) + ")";
            case ChatAction.BanSender(long id, Duration length) -> "banned(" + name(id) + length(length) + ")";
            case ChatAction.RestrictSender(long id, Duration length) -> "restricted(" + name(id) + length(length) + ")";
            case ChatAction.LiftBan(long id) -> "liftedBan(" + name(id) + ")";
            case ChatAction.PostToChat(String text) -> "postedToChat('" + text + "')";
            case MediaAction media -> AskedMediaWords.of(media);
            default -> "asked(" + action + ")";
        };
    }

    private String name(long senderId) {
        return "'" + rehearsal.nameOf(senderId) + "'";
    }

    private String message(int id) {
        return rehearsal
                .message(id)
                .map(message -> message.sender().name() + ": " + textOf(message))
                .orElse("message " + id);
    }

    private static String textOf(MessageEvent message) {
        return switch (message) {
            case MessageReceived comment -> comment.text();
            case PaidCommentReceived comment -> comment.text();
            default -> message.getClass().getSimpleName();
        };
    }

    private static String format(TextFormat format) {
        return format == TextFormat.PLAIN ? "" : ", format: '" + format.name().toLowerCase(Locale.ROOT) + "'";
    }

    private static String stars(long stars) {
        return stars == 0 ? "" : ", stars: " + stars;
    }

    private static String report(boolean reported) {
        return reported ? ", report: true" : "";
    }

    private static String length(Duration length) {
        return length.isZero() ? "" : ", for: " + written(length);
    }

    /// A duration as a test writes it.
    static String written(Duration length) {
        if (length.getNano() != 0) {
            return "'" + length.toMillis() + "ms'";
        }
        long seconds = length.toSeconds();
        for (var unit : List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES)) {
            long size = unit.getDuration().toSeconds();
            if (seconds % size == 0) {
                return "'" + seconds / size
                        + unit.name().toLowerCase(Locale.ROOT).charAt(0) + "'";
            }
        }
        return "'" + seconds + "s'";
    }
}
