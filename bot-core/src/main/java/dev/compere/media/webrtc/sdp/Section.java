package dev.compere.media.webrtc.sdp;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// One section of a session description, as the media server sees it.
public sealed interface Section {

    /// Its name; all sections of one connection share a transport and are told apart by it.
    String mid();

    /// What the server does in this section.
    enum Direction {
        SENDONLY,
        RECVONLY,
        INACTIVE;

        String line() {
            return "a=" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param source who is sent; empty when nothing or anybody is
    /// @param wishes what our encoder is asked for beyond the server's words, as format parameters
    record Sound(String mid, Direction direction, OptionalInt source, Map<String, String> wishes) implements Section {

        /// Somebody's voice.
        public static Sound of(String mid, int source) {
            return new Sound(mid, Direction.SENDONLY, OptionalInt.of(source), Map.of());
        }
    }

    record Picture(String mid, Direction direction, Map<String, String> wishes) implements Section {}

    /// The data channel.
    record Data(String mid) implements Section {}

    /// A place that stays in the order of sections, without anything in it.
    record Vacant(String mid) implements Section {}
}
