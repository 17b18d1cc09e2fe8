package dev.compere.media;

/// Where sound and picture go, each frame at the moment it is due: a connection, an RTMP server. What it cannot take it
/// drops; it never blocks for long.
public interface Outlet {

    /// Takes frames and lets them go.
    Outlet NOWHERE = new Outlet() {
        @Override
        public void audio(AudioFrame frame) {}

        @Override
        public void video(VideoFrame frame) {}
    };

    void audio(AudioFrame frame);

    void video(VideoFrame frame);
}
