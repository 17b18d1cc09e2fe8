package dev.compere.action;

/// What is changed about a call that goes on: group-calls.txt, "Managing an active group call", "Video
/// chats/livestreams". Needs the rights of an administrator, and the bot in the call.
public sealed interface ManageAction extends CallAction {

    /// Video chats only.
    ///
    /// @param title up to 64 characters; empty for the chat's name
    record SetTitle(String title) implements ManageAction {

        public static final int LONGEST = 64;

        public SetTitle {
            if (title.codePointCount(0, title.length()) > LONGEST) {
                throw new IllegalArgumentException("a title has up to " + LONGEST + " characters: " + title);
            }
        }
    }

    /// Switches messages in the call on or off.
    record AllowMessages(boolean allowed) implements ManageAction {}

    /// Live stories only: the least number of Stars a comment must carry from now on; 0 for none.
    record SetMinimumStars(long minimum) implements ManageAction {

        public SetMinimumStars {
            if (minimum < 0) {
                throw new IllegalArgumentException("a minimum of Stars cannot be negative: " + minimum);
            }
        }
    }

    /// Video chats that are not RTMP only: whether who joins must be allowed to speak first.
    record MuteNewParticipants(boolean muted) implements ManageAction {}

    /// Video chats only. The recording arrives in the account's Saved Messages when it stops.
    record StartRecording(String title, boolean video, boolean portrait) implements ManageAction {}

    record StopRecording() implements ManageAction {}

    /// Video chats of public chats only; the link comes back with the result.
    ///
    /// @param mayUnmute whether who comes by it may speak unasked; needs the rights of an administrator
    record ExportInviteLink(boolean mayUnmute) implements ManageAction {}

    /// Makes all links of the call invalid.
    record RevokeInviteLinks() implements ManageAction {}

    /// The bot leaves, and stays out until [ChatAction.JoinCall] or the next call.
    record LeaveCall() implements ManageAction {}

    /// Ends the call for everybody.
    record EndCall() implements ManageAction {}

    @Override
    default Priority priority() {
        return Priority.SCHEDULED;
    }
}
