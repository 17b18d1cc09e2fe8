package dev.compere.media.player;

import dev.compere.media.AudioFrame;
import dev.compere.media.Outlet;

/// Until when sound has been handed over, and how much of a packet that fills. It goes on from track to track: sound
/// comes ahead of its time, so what follows begins where it ends, not when it was handed over. Guarded by the player's
/// lock.
final class SoundClock {

    /// So much later is no gap yet: what follows then is caught up with.
    private static final long SLACK = Outlet.TOGETHER * AudioFrame.NANOS;

    /// So long after a packet's first frame is due it is handed over. Without it Chromium played sound from 34 ms ahead
    /// of the picture to 14 ms behind; with it, as far ahead as behind.
    private static final long DELAY = AudioFrame.NANOS;

    private long frames;
    private long end;
    private boolean begun;

    /// Whoever listens from now on has an empty packet.
    void restart() {
        frames = 0;
    }

    /// When a frame that is there now can be heard.
    long next(long now) {
        return begun && now - end < SLACK ? end : now;
    }

    /// When the next frame is to be handed over, with its packet.
    long handOver(long heardAt) {
        return heardAt - frames % Outlet.TOGETHER * AudioFrame.NANOS + DELAY;
    }

    void handedOver(long heardAt) {
        frames++;
        begun = true;
        end = heardAt + AudioFrame.NANOS;
    }
}
