package dev.compere.media;

/// Where sound and picture go: a connection, an RTMP server. What it cannot take it drops; it never blocks for long.
public interface Outlet {

    /// So many frames of sound fill a packet and are handed over together, when the second of them is due: each packet
    /// costs, and so does each time a thread wakes. Telegram's own clients send packets of twelve.
    int TOGETHER = 6;

    /// Takes frames and lets them go.
    Outlet NOWHERE = new Outlet() {
        @Override
        public void audio(AudioFrame frame, long moment) {}

        @Override
        public void video(VideoFrame frame) {}
    };

    /// @param moment when it is due, by [System#nanoTime]; from a frame ago to a packet ahead
    void audio(AudioFrame frame, long moment);

    /// Due now.
    void video(VideoFrame frame);
}
