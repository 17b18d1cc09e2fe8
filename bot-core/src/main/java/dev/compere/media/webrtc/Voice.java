package dev.compere.media.webrtc;

import dev.compere.media.AudioFrame;
import dev.onvoid.webrtc.media.audio.AudioTrack;
import dev.onvoid.webrtc.media.audio.AudioTrackSink;

/// What is heard in one section. Whose voice it is may change.
final class Voice implements AudioTrackSink {

    /// Takes ten milliseconds of somebody.
    interface Ear {
        void heard(int source, AudioFrame frame);
    }

    private final Ear ear;
    // The very object the sink was given to: only through it can the sink be taken back.
    private final AudioTrack track;
    private volatile int source;

    Voice(AudioTrack track, Ear ear) {
        this.track = track;
        this.ear = ear;
    }

    void begin() {
        track.addSink(this);
    }

    void end() {
        track.removeSink(this);
    }

    int source() {
        return source;
    }

    /// 0: nobody's for now.
    void source(int source) {
        this.source = source;
    }

    @Override
    public void onData(byte[] data, int bitsPerSample, int sampleRate, int channels, int frames) {
        Guard.run("sound", () -> {
            int whose = source;
            // The library promises nothing else than this format; another would be noise.
            boolean usual = bitsPerSample == Short.SIZE && sampleRate == AudioFrame.RATE && frames == AudioFrame.LENGTH;
            if (whose != 0 && usual && channels <= 2) {
                ear.heard(whose, new AudioFrame(samples(data, frames * channels), channels));
            }
        });
    }

    private static short[] samples(byte[] data, int count) {
        var samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (data[2 * i] & 0xff | data[2 * i + 1] << 8);
        }
        return samples;
    }
}
