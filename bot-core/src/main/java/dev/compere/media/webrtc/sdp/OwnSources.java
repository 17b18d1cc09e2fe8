package dev.compere.media.webrtc.sdp;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The RTP sources (SSRC) of what a connection publishes: one of sound, and for each size of the picture a pair, the
/// picture and its retransmissions. Consecutive, positive, never 0: as Telegram's own clients choose them.
///
/// @param layers how many sizes the picture is sent in at once (simulcast), 0 for no picture
public record OwnSources(int audio, int layers) {

    private static final int MOST_LAYERS = 3;

    public OwnSources {
        if (audio <= 0 || layers < 0 || layers > MOST_LAYERS) {
            throw new IllegalArgumentException("audio source " + audio + ", " + layers + " layers");
        }
    }

    public static OwnSources choose(RandomGenerator random, int layers) {
        return new OwnSources(1 + random.nextInt(Integer.MAX_VALUE - 2 * MOST_LAYERS - 1), layers);
    }

    /// @param semantics `SIM`: sizes of one picture, `FID`: a picture and its retransmissions
    public record Group(String semantics, List<Integer> sources) {}

    int picture(int layer) {
        return audio + 1 + 2 * layer;
    }

    List<Integer> videoSources() {
        var sources = new ArrayList<Integer>();
        for (int layer = 0; layer < layers; layer++) {
            sources.add(picture(layer));
            sources.add(picture(layer) + 1);
        }
        return sources;
    }

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        if (layers > 1) {
            var sizes = new ArrayList<Integer>();
            for (int layer = 0; layer < layers; layer++) {
                sizes.add(picture(layer));
            }
            groups.add(new Group("SIM", sizes));
        }
        for (int layer = 0; layer < layers; layer++) {
            groups.add(new Group("FID", List.of(picture(layer), picture(layer) + 1)));
        }
        return groups;
    }
}
