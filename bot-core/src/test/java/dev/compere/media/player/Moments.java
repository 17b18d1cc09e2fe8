package dev.compere.media.player;

import dev.compere.media.AudioFrame;
import dev.compere.media.Outlet;
import dev.compere.media.VideoFrame;
import java.util.ArrayList;
import java.util.List;

/// When flashes and beeps begin, counted in ten milliseconds of sound that came before.
final class Moments implements Outlet {

    final List<Long> flashes = new ArrayList<>();
    final List<Long> beeps = new ArrayList<>();
    private long ticks;
    private boolean bright;
    private int quiet = 10;

    @Override
    public void audio(AudioFrame frame, long moment) {
        boolean loud = Audience.loudness(frame) > 5_000;
        if (loud && quiet >= 10) {
            beeps.add(ticks);
        }
        quiet = loud ? 0 : quiet + 1;
        ticks++;
    }

    @Override
    public void video(VideoFrame frame) {
        boolean isBright = Audience.brightness(frame) > 128;
        if (isBright && !bright) {
            flashes.add(ticks);
        }
        bright = isBright;
    }
}
