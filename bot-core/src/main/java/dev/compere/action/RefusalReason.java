package dev.compere.action;

import dev.compere.event.CallKind;
import java.time.Duration;
import java.util.List;

/// Why an action was not carried out, although nothing is wrong with the bot.
public sealed interface RefusalReason {

    record NotInACall() implements RefusalReason {}

    /// The action named a call that is over, or that the bot has left.
    record OtherCall() implements RefusalReason {}

    /// There is no live story or (scheduled) video chat that it could be about.
    record NoCall(String what) implements RefusalReason {}

    /// This kind of call has no such thing; Telegram was not asked.
    ///
    /// @param rtmp whether it is because the call is in RTMP mode
    record NotInThisKind(String action, CallKind kind, boolean rtmp) implements RefusalReason {}

    /// @param right such as "manage video chats"
    record MissingRight(String right) implements RefusalReason {}

    record MessagesSwitchedOff() implements RefusalReason {}

    /// Comments cost at least so many Stars here.
    record BelowMinimum(long minimumStars) implements RefusalReason {}

    /// @param parts into how many comments it might have been split
    record TextTooLong(int length, int longest, int parts) implements RefusalReason {}

    record TooManyCustomEmoji(int count, int most) implements RefusalReason {}

    /// The marks in a formatted text are wrong.
    record BadFormat(String problem) implements RefusalReason {}

    /// The account has too few Stars (`BALANCE_TOO_LOW`); nothing was charged.
    record BalanceTooLow() implements RefusalReason {}

    /// The operator's limit for the day does not allow so many Stars.
    record SpendingLimit(long stars) implements RefusalReason {}

    /// The operator has not granted the plugin this, or the plugin's header does not ask for it.
    record NotGranted(Permission permission) implements RefusalReason {}

    /// The plugin has asked for too many actions lately.
    record TooManyActions(int perMinute) implements RefusalReason {}

    /// The operator's limit for this plugin's day does not allow so many Stars.
    record PluginSpendingLimit(long stars, long limit) implements RefusalReason {}

    /// A live story of that chat is live already.
    record AlreadyLive(int storyId) implements RefusalReason {}

    record PremiumNeeded() implements RefusalReason {}

    record BoostsNeeded() implements RefusalReason {}

    /// Telegram's limit of stories.
    ///
    /// @param retryAfter zero when Telegram named no time
    record StoryLimit(String limit, Duration retryAfter) implements RefusalReason {}

    record UnknownParticipant(long participantId) implements RefusalReason {}

    /// Nobody has given Stars yet, so there is no leaderboard.
    record NoDonors() implements RefusalReason {}

    /// The bot carries no sound or picture here.
    record NoMedia(String problem, String whatToDo) implements RefusalReason {}

    /// The bot watches this live story, and another publishes it.
    record NotThePublisher() implements RefusalReason {}

    /// A call in RTMP mode has one publisher, and another program is it.
    record PublishedElsewhere() implements RefusalReason {}

    /// There is no such file below the operator's media folder, and no live input of that name.
    ///
    /// @param similar what may have been meant
    record UnknownMedia(String file, List<String> similar) implements RefusalReason {

        public UnknownMedia {
            similar = List.copyOf(similar);
        }
    }

    /// The operator allows nothing to be played from there.
    record HostNotAllowed(String host) implements RefusalReason {}

    /// So much waits to be played already.
    record PlaylistFull(int most) implements RefusalReason {}

    record NothingPlays() implements RefusalReason {}

    /// What plays is live, or a card: it has no other place to go on from.
    record CannotSeek() implements RefusalReason {}

    record AlreadyRecording() implements RefusalReason {}

    record NotRecording() implements RefusalReason {}

    record NotPresenting() implements RefusalReason {}

    /// Too many actions wait already.
    record QueueFull() implements RefusalReason {}

    /// The same deletion waits already, and will do.
    record AlreadyWaiting() implements RefusalReason {}

    /// It waited for its turn until it was worth nothing any more.
    record TooLate(Duration waited) implements RefusalReason {}

    record Stopping() implements RefusalReason {}

    /// A long text was cut into parts, and Telegram stopped taking them.
    record PartlyPosted(int posted, int parts, String problem) implements RefusalReason {}

    /// Telegram or TDLib said no, in these words.
    record ByTelegram(int code, String error) implements RefusalReason {}

    /// A fault of the bot; the log has the rest.
    record Fault(String problem) implements RefusalReason {}

    /// The sentence shown to people.
    default String sentence() {
        return switch (this) {
            case NotInACall() -> "the bot is not in a call at the moment";
            case OtherCall() -> "the bot has left that call";
            case NoCall(String what) -> "there is no " + what + " in this chat";
            case NotInThisKind(String action, CallKind kind, boolean rtmp) ->
                kind.plural() + (rtmp ? " in RTMP mode" : "") + " have no " + action;
            case MissingRight(String right) -> "the account has no right to " + right;
            case MessagesSwitchedOff() -> "comments are switched off in this call";
            case BelowMinimum(long minimum) -> "a comment costs at least " + minimum + " Stars here";
            case TextTooLong(int length, int longest, int parts) ->
                "the text has " + length + " characters; " + longest
                        + " fit into a comment here and it may be split into " + parts;
            case TooManyCustomEmoji(int count, int most) ->
                "the text has " + count + " custom emoji; " + most + " are allowed in such a comment here";
            case BadFormat(String problem) -> "the formatted text is wrong: " + problem;
            case BalanceTooLow() -> "the account has too few Stars (BALANCE_TOO_LOW)";
            case SpendingLimit(long stars) -> stars + " Stars are more than actions.spending_limit still allows today";
            case NotGranted(Permission permission) -> "the plugin is not granted " + permission.word();
            case TooManyActions(int perMinute) ->
                "the plugin may do " + perMinute + " actions a minute (its limits.actions_per_minute)";
            case PluginSpendingLimit(long stars, long limit) ->
                stars + " Stars are more than the plugin may still spend today (its limits.stars_per_day is " + limit
                        + ")";
            case AlreadyLive(int storyId) -> "a live story is live already, number " + storyId;
            case PremiumNeeded() -> "the account needs Telegram Premium for this";
            case BoostsNeeded() -> "the channel needs more boosts for this";
            case StoryLimit(String limit, Duration retryAfter) ->
                "Telegram's limit of stories is reached: " + limit
                        + (retryAfter.isZero() ? "" : "; try again in " + retryAfter.toSeconds() + " s");
            case UnknownParticipant(long id) -> "participant " + id + " is not in the call";
            case NoDonors() -> "nobody has given Stars in this call yet";
            case NoMedia(String problem, String whatToDo) -> problem + "; " + whatToDo;
            case NotThePublisher() ->
                "the bot only watches this live story: it is published by another (publish: true in bot.yaml"
                        + " makes the bot publish its own)";
            case PublishedElsewhere() ->
                "another program publishes this call's stream already; end it there first, or replace the stream key";
            case UnknownMedia(String file, List<String> similar) ->
                "there is no '" + file
                        + "' in the media folder, and no live input of that name (media.folder, media.inputs)"
                        + (similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?");
            case HostNotAllowed(String host) -> "nothing may be played from " + host + " (media.hosts)";
            case PlaylistFull(int most) -> most + " items wait to be played already";
            case NothingPlays() -> "nothing is played at the moment";
            case CannotSeek() -> "what is played cannot be played from another place";
            case AlreadyRecording() -> "the bot records this call already";
            case NotRecording() -> "the bot does not record this call";
            case NotPresenting() -> "the bot presents nothing in this call";
            case QueueFull() -> "too many actions are waiting already";
            case AlreadyWaiting() -> "the same deletion is waiting already";
            case TooLate(Duration waited) -> "too late: its turn had not come after " + waited.toSeconds() + " s";
            case Stopping() -> "the bot is stopping";
            case PartlyPosted(int posted, int parts, String problem) ->
                posted + " of " + parts + " parts were posted: " + problem;
            case ByTelegram(int code, String error) -> error;
            case Fault(String problem) -> "a fault of the bot: " + problem;
        };
    }
}
