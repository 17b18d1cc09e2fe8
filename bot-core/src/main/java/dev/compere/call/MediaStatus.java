package dev.compere.call;

import dev.compere.event.CallKey;
import dev.compere.media.MediaRole;
import dev.compere.media.player.PlayerStatus;
import dev.compere.media.rtmp.ReaderStatus;
import dev.compere.media.rtmp.RtmpStatus;
import java.util.Optional;

/// What the media of a call is doing, for health checks and people.
///
/// @param role what the bot has joined for
/// @param problem why there is no connection; empty when there is one, or none is needed
/// @param playback empty as long as nothing was to be played
/// @param recording how far the bot's own recording is; empty without one
/// @param publishing how the bot's stream goes, in RTMP mode; empty while it publishes none
/// @param reading how the call's stream is read, for a recording; empty without one
/// @param errandsDropped how often somebody was not told who speaks, because too much was told at once
public record MediaStatus(
        CallKey call,
        MediaRole role,
        MediaLink link,
        String problem,
        Optional<PlayerStatus> playback,
        Optional<String> recording,
        Optional<RtmpStatus> publishing,
        Optional<ReaderStatus> reading,
        long errandsDropped) {}
