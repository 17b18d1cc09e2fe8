package dev.compere.config;

import java.time.Duration;
import java.util.List;

/// What a task does, by the word under `do:`.
public sealed interface Deed {

    /// What calls of both kinds have.
    sealed interface InAnyCall extends Deed {

        @Override
        default boolean fits(CallAddress call) {
            return true;
        }
    }

    /// What the bot plays and records itself.
    sealed interface OfMedia extends InAnyCall {}

    /// What only live stories have.
    sealed interface InLiveStories extends Deed {

        @Override
        default boolean fits(CallAddress call) {
            return call instanceof CallAddress.LiveStory;
        }
    }

    /// What only video chats have.
    sealed interface InVideoChats extends Deed {

        @Override
        default boolean fits(CallAddress call) {
            return call instanceof CallAddress.VideoChat;
        }
    }

    /// Whether a call of this kind has such a thing.
    boolean fits(CallAddress call);

    record SendMessage(String text) implements InAnyCall {}

    record PostLeaderboard(String heading, int places, Place to) implements InAnyCall {}

    /// Into the chat of the call, as an ordinary message.
    record PostToChat(String text) implements InAnyCall {}

    record AllowMessages(boolean allowed) implements InAnyCall {}

    record JoinCall() implements InAnyCall {}

    record LeaveCall() implements InAnyCall {}

    record EndCall() implements InAnyCall {}

    /// Plays at once.
    ///
    /// @param what a path below the media folder, or an address of the web
    record Play(String what) implements OfMedia {}

    /// Plays when all that waits has been played.
    record Queue(String what) implements OfMedia {}

    /// Plays in between; what it interrupts goes on afterwards.
    record PlaySound(String what) implements OfMedia {}

    /// In between.
    record ShowCard(String title, List<String> lines, Duration shown) implements OfMedia {

        public ShowCard {
            lines = List.copyOf(lines);
        }
    }

    /// In between.
    record ShowLeaderboard(String heading, int places, Duration shown) implements OfMedia {}

    record StopPlaying() implements OfMedia {}

    /// Records what the bot hears. [StartRecording] has Telegram record.
    record Record(String name, boolean perSpeaker) implements OfMedia {}

    record StopLocalRecording() implements OfMedia {}

    /// @param users who sees it, or, with an audience that is no list, who does not; TDLib's user ids
    /// @param minimumStars the least number of Stars a comment must carry
    record StartLiveStory(
            Audience audience,
            List<Long> users,
            boolean protectContent,
            boolean rtmp,
            boolean messages,
            long minimumStars)
            implements InLiveStories {

        public StartLiveStory {
            users = List.copyOf(users);
        }
    }

    record SetMinimumStars(long stars) implements InLiveStories {}

    /// @param title empty for the chat's name
    record StartVideoChat(String title, boolean rtmp) implements InVideoChats {}

    /// @param startsIn counted from the time of the task
    record ScheduleVideoChat(String title, Duration startsIn, boolean rtmp) implements InVideoChats {}

    record StartScheduledVideoChat() implements InVideoChats {}

    record SetTitle(String title) implements InVideoChats {}

    record MuteNewParticipants(boolean muted) implements InVideoChats {}

    record StartRecording(String title, boolean video, boolean portrait) implements InVideoChats {}

    record StopRecording() implements InVideoChats {}

    /// Where a leaderboard is posted.
    enum Place {
        CALL,
        CHAT
    }

    /// Who sees a live story of the account's own.
    enum Audience {
        EVERYONE,
        CONTACTS,
        CLOSE_FRIENDS,
        SELECTED_USERS
    }
}
