package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LiveCall;
import dev.compere.localtelegram.world.SourceGroup;
import dev.compere.localtelegram.world.Streamer;
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
                        .with("video", video(streamer)))
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

    /// TDLib takes nobody for the streamer who shows nothing: who announced no picture gets one that never comes.
    private static TlObject video(Streamer streamer) {
        var groups = streamer.groups().isEmpty()
                ? List.of(new SourceGroup("SIM", List.of(streamer.source())))
                : streamer.groups();
        return ParticipantObjects.video(streamer.endpoint(), groups);
    }
}
