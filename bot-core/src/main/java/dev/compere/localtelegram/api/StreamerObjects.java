package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LiveCall;
import java.util.List;

/// The one participant of a live story that is shown: who streams it.
final class StreamerObjects {
    private final PeerObjects peers;

    StreamerObjects(PeerObjects peers) {
        this.peers = peers;
    }

    List<TlObject> participants(LiveCall call, Account viewer) {
        return call.streamer()
                .map(streamer -> TlObject.of("groupCallParticipant")
                        .flag("self", streamer.user() == viewer.user())
                        .flag("video_joined", true)
                        .with("peer", peers.peer(streamer.user()))
                        .with("date", Seconds.of(call.story().postedAt()))
                        .with("source", streamer.source())
                        .with("video", video(streamer.source())))
                .map(List::of)
                .orElseGet(() -> call.rtmp() ? List.of() : List.of(poster(call)));
    }

    /// A story that no client of the world streams is streamed by its poster.
    private TlObject poster(LiveCall call) {
        return TlObject.of("groupCallParticipant")
                .flag("video_joined", true)
                .with("peer", peers.peer(call.story().poster()))
                .with("date", Seconds.of(call.story().postedAt()))
                .with("source", 1);
    }

    private static TlObject video(int source) {
        var group = TlObject.of("groupCallParticipantVideoSourceGroup")
                .with("semantics", "SIM")
                .with("sources", List.of(source));
        return TlObject.of("groupCallParticipantVideo").with("endpoint", "live").with("source_groups", List.of(group));
    }
}
