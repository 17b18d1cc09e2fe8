package dev.compere.call;

import dev.compere.media.MediaEngine;
import dev.compere.media.MediaException;
import dev.compere.media.ffmpeg.Ffmpeg;
import dev.compere.media.player.Decoders;
import dev.compere.media.player.Player;
import dev.compere.media.player.PlayerListener;
import dev.compere.media.rtmp.RtmpAddress;
import dev.compere.media.rtmp.RtmpListener;
import dev.compere.media.rtmp.RtmpPublisher;
import dev.compere.media.rtmp.RtmpSettings;
import java.util.Optional;

/// What calls carry media with.
///
/// @param engine empty where none runs: then the bot is in its calls without hearing or saying anything
/// @param problem why there is none, with what to do; empty if there is one
public record MediaKit(Optional<MediaEngine> engine, String problem, MediaSettings settings) {

    public static MediaKit of(MediaEngine engine, MediaSettings settings) {
        return new MediaKit(Optional.of(engine), "", settings);
    }

    /// Calls without media: comments, reactions and Stars need none.
    public static MediaKit none(String problem, MediaSettings settings) {
        return new MediaKit(Optional.empty(), problem, settings);
    }

    /// A player of its own for a call. ffmpeg is looked for each time: it may have been installed since.
    ///
    /// @throws MediaException when there is no ffmpeg
    Player player(PlayerListener listener) {
        return new Player(new Decoders(ffmpeg()), settings.player(), listener);
    }

    /// Publishes what is played, as pictures of the size a player gives.
    ///
    /// @throws MediaException when there is no ffmpeg
    RtmpPublisher publisher(RtmpAddress address, RtmpListener listener) {
        var pictures = settings.player();
        var rtmp = RtmpSettings.of(
                pictures.width(), pictures.height(), pictures.framesPerSecond(), settings.videoKilobits());
        return RtmpPublisher.start(ffmpeg(), address, rtmp, listener);
    }

    /// @throws MediaException when there is none
    Ffmpeg ffmpeg() {
        return Ffmpeg.find(settings.ffmpeg());
    }
}
