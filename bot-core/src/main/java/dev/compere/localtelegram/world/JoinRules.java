package dev.compere.localtelegram.world;

import java.util.List;
import java.util.stream.Stream;

/// Who joins a video chat in whose name, and with a voice or without (group-calls.txt, "Joining a group call on behalf
/// of owned channels", "Managing an active group call").
public final class JoinRules {
    private JoinRules() {}

    /// In whose name a user may join: the own, that of a channel the user created, and that of the chat for an
    /// anonymous administrator.
    public static List<Peer> identities(User user, Chat chat) {
        var world = chat.world();
        var channels = world.channels().stream().filter(channel -> channel.createdBy(user));
        var own = Stream.of(chat).filter(_ -> chat.grants(user, Right.ANONYMOUS));
        return Stream.concat(Stream.<Peer>of(user), Stream.concat(own, channels))
                .distinct()
                .toList();
    }

    static void checkIdentity(User user, Peer joinAs, Chat chat) {
        if (!identities(user, chat).contains(joinAs)) {
            throw Refusal.badRequest("JOIN_AS_PEER_INVALID");
        }
    }

    /// @param muted whether the participant wants to be
    /// @param invited whether by a link that lets one speak
    static Mute mute(boolean manager, boolean muted, VideoChatSettings settings, boolean invited) {
        if (settings.rtmp() || settings.joinMuted() && !manager && !invited) {
            return Mute.BY_ADMINISTRATOR;
        }
        return muted ? Mute.BY_CHOICE : Mute.UNMUTED;
    }
}
