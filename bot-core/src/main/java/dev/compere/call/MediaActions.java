package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.MediaAction;
import dev.compere.action.Playable;
import dev.compere.action.RefusalReason;
import dev.compere.media.MediaException;
import dev.compere.media.MediaItem;
import dev.compere.media.player.Loop;
import dev.compere.media.player.Player;
import java.util.function.Function;
import java.util.function.Predicate;

/// Carries out what the bot plays, records and presents by itself. That something is done means that it was begun.
final class MediaActions {

    private final MediaKit kit;
    private final MediaLibrary library;

    MediaActions(MediaKit kit, TopDonors topDonors) {
        this.kit = kit;
        this.library = new MediaLibrary(kit.settings(), topDonors);
    }

    ActionResult execute(MediaAction action, CallMedia media) {
        if (kit.engine().isEmpty()) {
            return new Refused(new RefusalReason.NoMedia(kit.problem(), "`compere check` says what is missing"));
        }
        try {
            return switch (action) {
                case MediaAction.Play(Playable what) -> play(what, media, Player::play);
                case MediaAction.Enqueue(Playable what) -> enqueue(what, media);
                case MediaAction.Interject(Playable what) -> play(what, media, Player::interject);
                case MediaAction.PausePlayback() -> change(media, Player::pause, "paused");
                case MediaAction.ResumePlayback() -> change(media, Player::resume, "goes on");
                case MediaAction.SeekPlayback seek -> seek(seek, media);
                case MediaAction.SkipPlayback() -> change(media, Player::skip, "skipped");
                case MediaAction.StopPlayback() -> change(media, Player::stop, "stopped");
                case MediaAction.LoopPlayback(MediaAction.Loop loop) -> loop(loop, media);
                case MediaAction.SetPlaybackVolume(int percent) -> volume(percent, media);
                case MediaAction.StartLocalRecording(String name, boolean perSpeaker) ->
                    media.record(name, perSpeaker) ? new Done(name) : new Refused(new RefusalReason.AlreadyRecording());
                case MediaAction.StopLocalRecording() ->
                    media.stopRecording()
                            ? new Done("what was heard is being written")
                            : new Refused(new RefusalReason.NotRecording());
                case MediaAction.StartPresentation(Playable what) -> present(what, media);
                case MediaAction.PausePresentation(boolean paused) ->
                    presented(media.screen().pause(paused), paused ? "paused" : "goes on");
                case MediaAction.StopPresentation() -> presented(media.screen().stop(), "stopped");
            };
        } catch (MediaException e) {
            return new Refused(new RefusalReason.NoMedia(e.getMessage(), "then ask again"));
        }
    }

    private interface Start {
        void play(Player player, MediaItem item);
    }

    private ActionResult play(Playable what, CallMedia media, Start start) {
        return found(
                what,
                media,
                item -> media.speak().<ActionResult>map(Refused::new).orElseGet(() -> {
                    start.play(media.player(), item);
                    return new Done(item.title());
                }));
    }

    private ActionResult enqueue(Playable what, CallMedia media) {
        int most = kit.settings().player().queueCapacity();
        return found(
                what,
                media,
                item -> media.speak()
                        .<ActionResult>map(Refused::new)
                        .orElseGet(() -> media.player().enqueue(item)
                                ? new Done(item.title())
                                : new Refused(new RefusalReason.PlaylistFull(most))));
    }

    private ActionResult present(Playable what, CallMedia media) {
        return found(what, media, item -> {
            media.screen().show(kit.engine().orElseThrow(), item);
            return new Done(item.title());
        });
    }

    private static ActionResult presented(boolean isDone, String done) {
        return isDone ? new Done(done) : new Refused(new RefusalReason.NotPresenting());
    }

    private ActionResult found(Playable what, CallMedia media, Function<MediaItem, ActionResult> deed) {
        return switch (library.find(what, media.key())) {
            case MediaLibrary.Unavailable(RefusalReason reason) -> new Refused(reason);
            case MediaLibrary.Found(MediaItem item) -> deed.apply(item);
        };
    }

    private static ActionResult change(CallMedia media, Predicate<Player> wish, String done) {
        return wish.test(media.player()) ? new Done(done) : new Refused(new RefusalReason.NothingPlays());
    }

    private static ActionResult seek(MediaAction.SeekPlayback seek, CallMedia media) {
        if (media.player().seek(seek.to())) {
            return new Done(seek.to().toSeconds() + " s");
        }
        boolean plays = media.player().status().item().isPresent();
        return new Refused(plays ? new RefusalReason.CannotSeek() : new RefusalReason.NothingPlays());
    }

    private static ActionResult loop(MediaAction.Loop loop, CallMedia media) {
        media.player()
                .loop(
                        switch (loop) {
                            case OFF -> Loop.OFF;
                            case ONE -> Loop.ONE;
                            case ALL -> Loop.ALL;
                        });
        return new Done(loop.name());
    }

    private static ActionResult volume(int percent, CallMedia media) {
        media.player().volume(percent);
        return new Done(percent + " %");
    }
}
