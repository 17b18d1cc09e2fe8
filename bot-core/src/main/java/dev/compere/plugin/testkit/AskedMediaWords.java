package dev.compere.plugin.testkit;

import dev.compere.action.MediaAction;
import dev.compere.action.Playable;
import dev.compere.plugin.script.Media;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How a test writes down what is played, in the words of [AskedMedia].
final class AskedMediaWords {

    private AskedMediaWords() {}

    static String of(MediaAction action) {
        return switch (action) {
            case MediaAction.Play(Playable what) -> "played(" + written(what, Duration.ZERO) + ")";
            case MediaAction.Enqueue(Playable what) -> "queued(" + written(what, Media.USUALLY) + ")";
            case MediaAction.Interject(Playable.Ranking ranking) ->
                "showedLeaderboard(" + written(ranking, Media.USUALLY) + ")";
            case MediaAction.Interject(Playable what) -> "said(" + sound(what) + written(what, Media.USUALLY) + ")";
            case MediaAction.PausePlayback() -> "pausedPlaying()";
            case MediaAction.ResumePlayback() -> "resumedPlaying()";
            case MediaAction.SeekPlayback(Duration to) ->
                "playedFrom(" + (to.isZero() ? "Duration.ZERO" : AskedWords.written(to)) + ")";
            case MediaAction.SkipPlayback() -> "skipped()";
            case MediaAction.StopPlayback() -> "stoppedPlaying()";
            case MediaAction.LoopPlayback(MediaAction.Loop loop) ->
                "looped('" + loop.name().toLowerCase(Locale.ROOT) + "')";
            case MediaAction.SetPlaybackVolume(int percent) -> "setVolume(" + percent + ")";
            case MediaAction.StartLocalRecording(String name, boolean perSpeaker) ->
                "recorded('" + name + "'" + (perSpeaker ? ", perSpeaker: true" : "") + ")";
            case MediaAction.StopLocalRecording() -> "stoppedLocalRecording()";
            case MediaAction.StartPresentation(Playable what) -> "presented(" + written(what, Duration.ZERO) + ")";
            case MediaAction.PausePresentation(boolean paused) -> "pausedPresenting(" + paused + ")";
            case MediaAction.StopPresentation() -> "stoppedPresenting()";
        };
    }

    private static String sound(Playable what) {
        return what instanceof Playable.Named || what instanceof Playable.Address ? "sound: " : "";
    }

    /// @param usually how long a card is shown that does not say it
    private static String written(Playable what, Duration usually) {
        return switch (what) {
            case Playable.Named(String file) -> "'" + file + "'";
            case Playable.Address(var url) -> "'" + url + "'";
            case Playable.Shown(String title, List<String> lines, Duration shown) ->
                "card: '" + title + "'" + lines(lines) + length(shown, usually);
            case Playable.Ranking(String title, int places, Duration shown) ->
                "'" + title + "', " + places + length(shown, usually);
        };
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream().map(line -> "'" + line + "'").collect(Collectors.joining(", ", ", lines: [", "]"));
    }

    private static String length(Duration shown, Duration usually) {
        return shown.equals(usually) ? "" : ", for: " + AskedWords.written(shown);
    }
}
