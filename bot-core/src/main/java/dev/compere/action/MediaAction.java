package dev.compere.action;

import java.time.Duration;
import java.util.regex.Pattern;

/// What the bot says, shows and records in a call by itself: group-calls.txt, "Joining a group call", "Presentations".
///
/// That an action was carried out means that it was begun: what plays is told by
/// [dev.compere.event.PlaybackStarted] and [dev.compere.event.PlaybackEnded].
public sealed interface MediaAction extends CallAction {

    /// On the call's one playlist.
    sealed interface PlaybackAction extends MediaAction {}

    /// On what the bot hears.
    sealed interface LocalRecordingAction extends MediaAction {}

    /// On the screen that the bot shares.
    sealed interface PresentationAction extends MediaAction {}

    /// Plays at once; what plays is replaced, what waits stays.
    record Play(Playable what) implements PlaybackAction {}

    /// Plays when all that waits has been played.
    record Enqueue(Playable what) implements PlaybackAction {}

    /// Plays at once; what it interrupts goes on afterwards, where it was.
    record Interject(Playable what) implements PlaybackAction {}

    record PausePlayback() implements PlaybackAction {}

    record ResumePlayback() implements PlaybackAction {}

    /// Plays on from another place.
    ///
    /// @param to counted from the beginning
    record SeekPlayback(Duration to) implements PlaybackAction {

        public SeekPlayback {
            if (to.isNegative()) {
                throw new IllegalArgumentException("nothing is played from before its beginning: " + to);
            }
        }
    }

    /// Ends what plays; what waits next is played.
    record SkipPlayback() implements PlaybackAction {}

    /// Ends what plays and forgets what waits.
    record StopPlayback() implements PlaybackAction {}

    record LoopPlayback(Loop loop) implements PlaybackAction {}

    /// How loud the bot plays.
    ///
    /// @param percent 0 to 200; 100 is as loud as it was recorded
    record SetPlaybackVolume(int percent) implements PlaybackAction {

        public static final int LOUDEST = 200;

        public SetPlaybackVolume {
            if (percent < 0 || percent > LOUDEST) {
                throw new IllegalArgumentException(
                        "the volume of what is played is 0 to " + LOUDEST + " percent, not " + percent);
            }
        }
    }

    /// Records what the bot hears into the operator's folder. [ManageAction.StartRecording] has Telegram record.
    ///
    /// @param name what the file is called, without folder and ending; a number is added to one that is taken
    /// @param perSpeaker a file for each speaker instead of one for all
    record StartLocalRecording(String name, boolean perSpeaker) implements LocalRecordingAction {

        public static final int LONGEST = 60;

        private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _-]{0," + (LONGEST - 1) + "}");

        public StartLocalRecording {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("'" + name + "' cannot be the name of a recording: it has up to "
                        + LONGEST + " letters, digits, spaces, - and _, and begins with a letter or digit");
            }
        }
    }

    record StopLocalRecording() implements LocalRecordingAction {}

    /// Publishes a file, a picture or a card as a screen beside the bot's own sound and picture.
    record StartPresentation(Playable what) implements PresentationAction {}

    record PausePresentation(boolean paused) implements PresentationAction {}

    record StopPresentation() implements PresentationAction {}

    /// What is played again when it has ended.
    enum Loop {
        OFF,
        ONE,
        ALL
    }

    @Override
    default Priority priority() {
        return Priority.SCHEDULED;
    }
}
