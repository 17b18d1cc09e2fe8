package dev.compere.localtelegram.world;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The RTMP credentials of all peers (group-calls.txt, "Creating and publishing an RTMP livestream"): the same ones
/// until somebody revokes them. Thread-safe.
public final class RtmpKeys {
    private record Use(Peer peer, RtmpPurpose purpose) {}

    private final World world;
    private final Map<Use, Integer> revisions = new HashMap<>();
    private String url = "rtmp://127.0.0.1:1935/s/";

    RtmpKeys(World world) {
        this.world = world;
    }

    /// Names a server that listens.
    public void serverAt(String newUrl) {
        world.lock().run(() -> url = newUrl);
    }

    /// The credentials that are valid now.
    public RtmpCredentials of(Peer peer, RtmpPurpose purpose) {
        return world.lock().locked(() -> {
            var use = new Use(peer, purpose);
            var secret = Ids.accessHash(31 * peer.id() + 2L * revisions.getOrDefault(use, 0) + purpose.ordinal());
            return new RtmpCredentials(url, peer.id() + ":" + Long.toHexString(secret));
        });
    }

    /// Hands the credentials to a user, who must have the right to start such a call.
    ///
    /// @param revoke whether to make new ones first
    public RtmpCredentials ask(User user, Peer peer, RtmpPurpose purpose, boolean revoke) {
        return world.lock().locked(() -> {
            if (!may(user, peer, purpose)) {
                throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
            }
            if (revoke) {
                revisions.merge(new Use(peer, purpose), 1, Integer::sum);
                world.received().add(user, new Received.RtmpKeyRevoked(peer, purpose));
            }
            return of(peer, purpose);
        });
    }

    /// The call in RTMP mode that a key lets publish in now, if there is one.
    public Optional<GroupCall> opens(String key) {
        return world.lock()
                .locked(() -> peers(key)
                        .flatMap(peer -> Arrays.stream(RtmpPurpose.values())
                                .filter(purpose -> of(peer, purpose).key().equals(key))
                                .flatMap(purpose -> call(peer, purpose).stream()))
                        .filter(call -> call.rtmp() && call.active())
                        .findFirst());
    }

    /// A user and a chat may have the same number.
    private Stream<Peer> peers(String key) {
        var number = key.substring(0, Math.max(0, key.indexOf(':')));
        if (!number.matches("[0-9]{1,18}")) {
            return Stream.empty();
        }
        var id = Long.parseLong(number);
        return Stream.concat(world.userById(id).stream(), world.chatById(id).stream());
    }

    private static Optional<GroupCall> call(Peer peer, RtmpPurpose purpose) {
        return switch (purpose) {
            case LIVE_STORY -> peer.stories().live().map(LiveStory::call);
            case VIDEO_CHAT -> peer instanceof Chat chat ? chat.videoChat().map(VideoChat::call) : Optional.empty();
        };
    }

    private static boolean may(User user, Peer peer, RtmpPurpose purpose) {
        return switch (purpose) {
            case LIVE_STORY -> peer.managedBy(user);
            case VIDEO_CHAT -> peer instanceof Chat chat && chat.grants(user, Right.MANAGE_CALL);
        };
    }
}
