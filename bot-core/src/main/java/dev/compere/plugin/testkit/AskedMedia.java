package dev.compere.plugin.testkit;

import dev.compere.action.MediaAction;
import dev.compere.action.MediaAction.Loop;
import dev.compere.plugin.script.Durations;
import dev.compere.plugin.script.Media;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/// What a plugin has the bot play, record and present, as values a test compares: `assert actions ==
/// [played('intro.mp3'), said(card: 'Thanks', lines: ['Ann'])]`.
public abstract class AskedMedia extends AskedActions {

    public final AskedAction played(CharSequence file) {
        return asked(new MediaAction.Play(Media.named(file)));
    }

    /// `played(card: 'Starting soon', lines: ['at eight'])`.
    public final AskedAction played(Map<String, ?> card) {
        return asked(new MediaAction.Play(Media.card(card, Duration.ZERO)));
    }

    public final AskedAction queued(CharSequence file) {
        return asked(new MediaAction.Enqueue(Media.named(file)));
    }

    /// `queued(card: 'Next', for: '5s')`.
    public final AskedAction queued(Map<String, ?> card) {
        return asked(new MediaAction.Enqueue(Media.card(card, Media.USUALLY)));
    }

    /// `said(sound: 'ding.wav')`, `said(card: 'Thanks', lines: ['Ann'], for: '10s')`.
    public final AskedAction said(Map<String, ?> soundOrCard) {
        return asked(new MediaAction.Interject(Media.soundOrCard(soundOrCard)));
    }

    public final AskedAction showedLeaderboard(Object heading, int places) {
        return showedLeaderboard(Map.of(), heading, places);
    }

    /// `showedLeaderboard('Top donors', 5, for: '30s')`.
    public final AskedAction showedLeaderboard(Map<String, ?> options, Object heading, int places) {
        return asked(new MediaAction.Interject(Media.ranking(options, heading, places)));
    }

    public final AskedAction pausedPlaying() {
        return asked(new MediaAction.PausePlayback());
    }

    public final AskedAction resumedPlaying() {
        return asked(new MediaAction.ResumePlayback());
    }

    public final AskedAction skipped() {
        return asked(new MediaAction.SkipPlayback());
    }

    public final AskedAction stoppedPlaying() {
        return asked(new MediaAction.StopPlayback());
    }

    /// `playedFrom('1m')`.
    public final AskedAction playedFrom(CharSequence position) {
        return playedFrom(Durations.parse(position));
    }

    /// `playedFrom(Duration.ZERO)`.
    public final AskedAction playedFrom(Duration position) {
        return asked(new MediaAction.SeekPlayback(position));
    }

    /// `looped('all')`.
    public final AskedAction looped(String what) {
        return asked(new MediaAction.LoopPlayback(Loop.valueOf(what.toUpperCase(Locale.ROOT))));
    }

    /// What `volume 80` asks for.
    public final AskedAction setVolume(int percent) {
        return asked(new MediaAction.SetPlaybackVolume(percent));
    }

    public final AskedAction recorded(CharSequence name) {
        return recorded(Map.of(), name);
    }

    /// `recorded('stage', perSpeaker: true)`.
    public final AskedAction recorded(Map<String, ?> options, CharSequence name) {
        boolean perSpeaker = Boolean.TRUE.equals(options.get("perSpeaker"));
        return asked(new MediaAction.StartLocalRecording(name.toString(), perSpeaker));
    }

    public final AskedAction stoppedLocalRecording() {
        return asked(new MediaAction.StopLocalRecording());
    }

    public final AskedAction presented(CharSequence file) {
        return asked(new MediaAction.StartPresentation(Media.named(file)));
    }

    /// `presented(card: 'Rules', lines: ['be kind'])`.
    public final AskedAction presented(Map<String, ?> card) {
        return asked(new MediaAction.StartPresentation(Media.card(card, Duration.ZERO)));
    }

    public final AskedAction pausedPresenting(boolean paused) {
        return asked(new MediaAction.PausePresentation(paused));
    }

    public final AskedAction stoppedPresenting() {
        return asked(new MediaAction.StopPresentation());
    }
}
