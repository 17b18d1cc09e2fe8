package dev.compere.action;

import java.time.Duration;

/// What is done in the chat of a call, whether a call goes on or not: starting one (group-calls.txt, "Video
/// chats/livestreams", "Live stories"), keeping people out, posting into the chat.
public sealed interface ChatAction extends CallAction {

    /// Starts the chat's live story.
    ///
    /// @param audience of the account's own story; a channel's is for everyone
    /// @param protectContent whether forwarding and screenshots are forbidden
    /// @param rtmp whether an external program publishes
    /// @param minimumStars the least number of Stars a comment must carry; 0 for none
    record StartLiveStory(
            StoryAudience audience, boolean protectContent, boolean rtmp, boolean messagesAllowed, long minimumStars)
            implements ChatAction {}

    /// Starts a video chat, which ends the one before, or schedules one.
    ///
    /// @param title empty for the chat's name
    /// @param startsIn zero to start at once; else 10 seconds to 8 days. A scheduled one must still be started.
    record CreateVideoChat(String title, Duration startsIn, boolean rtmp) implements ChatAction {

        public static final Duration SOONEST = Duration.ofSeconds(10);
        public static final Duration LATEST = Duration.ofDays(8);

        public CreateVideoChat {
            boolean inWindow = startsIn.compareTo(SOONEST) >= 0 && startsIn.compareTo(LATEST) <= 0;
            if (!startsIn.isZero() && !inWindow) {
                throw new IllegalArgumentException(
                        "a video chat is scheduled 10 seconds to 8 days ahead, not " + startsIn);
            }
        }
    }

    /// Starts the scheduled video chat, before or after its date.
    record StartScheduledVideoChat() implements ChatAction {}

    /// Whether Telegram tells the account when the scheduled video chat is started.
    record NotifyWhenStarted(boolean wanted) implements ChatAction {}

    /// The identity the account joins this chat's video chats as, unless the configuration names one.
    record SaveDefaultParticipant(long participantId) implements ChatAction {}

    /// Joins again after [ManageAction.LeaveCall].
    record JoinCall() implements ChatAction {}

    /// Throws somebody out of the chat and its calls, or keeps him from the account's own stories.
    ///
    /// @param length how long; zero for good
    record BanSender(long senderId, Duration length) implements ChatAction {

        @Override
        public Priority priority() {
            return Priority.MODERATION;
        }
    }

    /// Lets somebody stay in the chat, but write nothing.
    ///
    /// @param length how long; zero for good
    record RestrictSender(long senderId, Duration length) implements ChatAction {

        @Override
        public Priority priority() {
            return Priority.MODERATION;
        }
    }

    /// Takes a ban or a restriction back.
    record LiftBan(long senderId) implements ChatAction {

        @Override
        public Priority priority() {
            return Priority.MODERATION;
        }
    }

    /// Posts an ordinary message into the chat.
    record PostToChat(String text) implements ChatAction {}

    /// Posts the top donors of the call, or of the last one, as an ordinary message into the chat.
    record PostLeaderboardToChat(String heading, int places) implements ChatAction {}

    /// Makes the RTMP stream key invalid; the new one is shown nowhere, only to who asks with the rights of the
    /// operator.
    record ReplaceStreamKey() implements ChatAction {}

    @Override
    default Priority priority() {
        return Priority.SCHEDULED;
    }
}
