package dev.compere.plugin.script;

import dev.compere.action.MediaAction;
import dev.compere.action.MediaAction.Loop;
import dev.compere.action.Permission;
import dev.compere.event.Sender;
import groovy.transform.NamedParam;
import groovy.transform.NamedParams;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What a handler can have the bot play, record and present in the call at hand, and whom it hears.
///
/// What is played is a file below the operator's media folder (`'jingles/intro.mp3'`), something on a web server that
/// the operator allows (`'https://…'`), or a card with text that the bot draws.
public abstract class MediaVerbs extends ChatVerbs {

    /// Plays a file or an address at once, instead of what plays.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked play(CharSequence file) {
        return ask("play", new MediaAction.Play(Media.named(file)));
    }

    /// Shows a card until something else is played: `play card: 'Starting soon', lines: ['at eight', 'be kind']`, or
    /// for a time: `for: '30s'`.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked play(
            @NamedParams({
                        @NamedParam(value = "card", type = CharSequence.class),
                        @NamedParam(value = "lines", type = List.class),
                        @NamedParam(value = "for", type = CharSequence.class)
                    })
                    final Map<String, ?> card) {
        return ask("play", new MediaAction.Play(Media.card(card, Duration.ZERO)));
    }

    /// Plays a file or an address when all that waits has been played.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked queue(CharSequence file) {
        return ask("queue", new MediaAction.Enqueue(Media.named(file)));
    }

    /// Shows a card when its turn comes, for `10s` unless it says otherwise: `queue card: 'Next', for: '5s'`.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked queue(
            @NamedParams({
                        @NamedParam(value = "card", type = CharSequence.class),
                        @NamedParam(value = "lines", type = List.class),
                        @NamedParam(value = "for", type = CharSequence.class)
                    })
                    final Map<String, ?> card) {
        return ask("queue", new MediaAction.Enqueue(Media.card(card, Media.USUALLY)));
    }

    /// Says something in between; what plays goes on afterwards, where it was: `say sound: 'ding.wav'`, or `say card:
    /// 'Thanks', lines: ['Ann'], for: '10s'`.
    @Needs(value = Permission.MEDIA_PLAY, with = "card")
    @Needs(value = Permission.MEDIA_PLAY, with = "sound")
    public final Asked say(
            @NamedParams({
                        @NamedParam(value = "sound", type = CharSequence.class),
                        @NamedParam(value = "card", type = CharSequence.class),
                        @NamedParam(value = "lines", type = List.class),
                        @NamedParam(value = "for", type = CharSequence.class)
                    })
                    final Map<String, ?> options) {
        return ask("say", new MediaAction.Interject(Media.soundOrCard(options)));
    }

    /// Shows the call's top donors on a card in between, 1 to 20 of them, for `10s`.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked showLeaderboard(Object heading, int places) {
        return showLeaderboard(Map.of(), heading, places);
    }

    /// As [#showLeaderboard(Object, int)], for a time: `showLeaderboard 'Top donors', 5, for: '30s'`.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked showLeaderboard(
            @NamedParams(@NamedParam(value = "for", type = CharSequence.class)) final Map<String, ?> options,
            Object heading,
            int places) {
        return ask("showLeaderboard", new MediaAction.Interject(Media.ranking(options, heading, places)));
    }

    /// What plays stands still until `resumePlaying`.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked pausePlaying() {
        return ask("pausePlaying", new MediaAction.PausePlayback());
    }

    @Needs(Permission.MEDIA_PLAY)
    public final Asked resumePlaying() {
        return ask("resumePlaying", new MediaAction.ResumePlayback());
    }

    /// Goes on with what waits next.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked skip() {
        return ask("skip", new MediaAction.SkipPlayback());
    }

    /// Ends what plays, and forgets what waits.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked stopPlaying() {
        return ask("stopPlaying", new MediaAction.StopPlayback());
    }

    /// Plays on from another place, counted from the beginning: `playFrom '1m'`.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked playFrom(CharSequence position) {
        return playFrom(Durations.parse(position));
    }

    /// As [#playFrom(CharSequence)], for a position that is computed: `playFrom Duration.ZERO` is the beginning.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked playFrom(Duration position) {
        return ask("playFrom", new MediaAction.SeekPlayback(position));
    }

    /// What is played again when it has ended: `loop 'one'`, `loop 'all'`, `loop 'off'`.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked loop(CharSequence what) {
        return ask("loop", new MediaAction.LoopPlayback(Words.choice(Loop.class, "loop", what.toString())));
    }

    /// How loud the bot plays, in percent, 0 to 200.
    @Needs(Permission.MEDIA_PLAY)
    public final Asked volume(int percent) {
        return ask("volume", new MediaAction.SetPlaybackVolume(percent));
    }

    /// Records what the bot hears into the operator's folder, under this name. (`startRecording` has Telegram
    /// record, for the account's Saved Messages.)
    @Needs(Permission.MEDIA_RECORD)
    public final Asked record(CharSequence name) {
        return record(Map.of(), name);
    }

    /// As [#record(CharSequence)], with a file for each speaker: `record 'stage', perSpeaker: true`.
    @Needs(Permission.MEDIA_RECORD)
    public final Asked record(
            @NamedParams(@NamedParam(value = "perSpeaker", type = Boolean.class)) final Map<String, ?> options,
            CharSequence name) {
        return ask("record", new MediaAction.StartLocalRecording(name.toString(), isSet(options, "perSpeaker")));
    }

    /// Ends what `record` began; `LocalRecordingEnded` tells where it is.
    @Needs(Permission.MEDIA_RECORD)
    public final Asked stopLocalRecording() {
        return ask("stopLocalRecording", new MediaAction.StopLocalRecording());
    }

    /// Shares a file, a picture or an address in the video chat as a screen, beside what the bot plays.
    @Needs(Permission.MEDIA_PRESENT)
    public final Asked present(CharSequence file) {
        return ask("present", new MediaAction.StartPresentation(Media.named(file)));
    }

    /// As [#present(CharSequence)], a card: `present card: 'Rules', lines: ['be kind']`.
    @Needs(Permission.MEDIA_PRESENT)
    public final Asked present(
            @NamedParams({
                        @NamedParam(value = "card", type = CharSequence.class),
                        @NamedParam(value = "lines", type = List.class),
                        @NamedParam(value = "for", type = CharSequence.class)
                    })
                    final Map<String, ?> card) {
        return ask("present", new MediaAction.StartPresentation(Media.card(card, Duration.ZERO)));
    }

    /// Pauses or resumes the screen.
    @Needs(Permission.MEDIA_PRESENT)
    public final Asked pausePresenting(boolean paused) {
        return ask("pausePresenting", new MediaAction.PausePresentation(paused));
    }

    @Needs(Permission.MEDIA_PRESENT)
    public final Asked stopPresenting() {
        return ask("stopPresenting", new MediaAction.StopPresentation());
    }

    /// Who speaks right now; `SpeakingStarted` and `SpeakingStopped` tell of each.
    @Needs(Permission.MEDIA_LISTEN)
    public final List<Sender> speaking() {
        return plugin().speaking(plugin().turns().current("speaking").requireCall("speaking"));
    }
}
