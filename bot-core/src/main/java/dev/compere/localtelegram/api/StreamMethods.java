package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.RtmpPurpose;
import dev.compere.localtelegram.world.RtmpStream;
import dev.compere.localtelegram.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// RTMP mode: the credentials of the publisher, and the segments that listeners fetch (group-calls.txt, "RTMP
/// livestreams").
final class StreamMethods {
    private final World world;
    private final InputPeers inputs;

    StreamMethods(World world, InputPeers inputs) {
        this.world = world;
        this.inputs = inputs;
    }

    void addTo(Methods methods) {
        methods.add("phone.getGroupCallStreamRtmpUrl", this::credentials);
        methods.add("phone.getGroupCallStreamChannels", this::channels);
        methods.add("upload.getFile", this::segment);
    }

    private TlObject credentials(Account self, TlObject request) {
        var purpose = request.has("live_story") ? RtmpPurpose.LIVE_STORY : RtmpPurpose.VIDEO_CHAT;
        var peer = inputs.peer(self, request.object("peer"));
        var credentials = world.rtmpKeys().ask(self.user(), peer, purpose, request.bool("revoke"));
        return TlObject.of("phone.groupCallStreamRtmpUrl")
                .with("url", credentials.url())
                .with("key", credentials.key());
    }

    private TlObject channels(Account self, TlObject request) {
        var stream = inputs.call(request).stream();
        var end = stream.end(self.user());
        var channels = end.isEmpty()
                ? List.<TlObject>of()
                : List.of(TlObject.of("groupCallStreamChannel")
                        .with("channel", RtmpStream.CHANNEL)
                        .with("scale", stream.scale())
                        .with("last_timestamp_ms", end.getAsLong()));
        return TlObject.of("phone.groupCallStreamChannels").with("channels", channels);
    }

    /// Segments of streams are the only files there are.
    private TlObject segment(Account self, TlObject request) {
        var location = request.object("location");
        var channel = location.has("video_channel")
                ? Optional.of(location.integer("video_channel"))
                : Optional.<Integer>empty();
        var segment = inputs.call(location).stream()
                .fetch(self.user(), location.number("time_ms"), location.integer("scale"), channel);
        var from = (int) Math.min(request.number("offset"), segment.length);
        var to = Math.min(from + request.integer("limit"), segment.length);
        return TlObject.of("upload.file")
                .with("type", TlObject.of("storage.fileUnknown"))
                .with("mtime", 0)
                .with("bytes", Arrays.copyOfRange(segment, from, to));
    }
}
