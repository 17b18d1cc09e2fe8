package dev.compere.localtelegram.world;

import java.util.List;

/// Links to a video chat, and invitations of single users (group-calls.txt, "Video chats/livestreams"). Thread-safe.
public final class CallInvitations {
    private final VideoCall call;
    private int revoked;

    CallInvitations(VideoCall call) {
        this.call = call;
    }

    /// The link to the video chat of a public chat.
    ///
    /// @param canSelfUnmute whether it lets one speak without asking: only administrators may give such links
    public String link(User user, boolean canSelfUnmute) {
        return call.world().lock().locked(() -> {
            call.requireMember(user);
            if (!call.peer().isPublic()) {
                throw Refusal.forbidden("PUBLIC_CHANNEL_MISSING");
            }
            if (canSelfUnmute) {
                call.requireManager(user);
            }
            var parameter = call.peer() instanceof Channel ? "livestream" : "videochat";
            var link = "https://t.me/" + call.peer().username() + "?" + parameter + (canSelfUnmute ? "=" + hash() : "");
            call.world().received().add(user, new Received.LinkExported(call, link));
            return link;
        });
    }

    /// Makes the links invalid that let one speak.
    public void revokeLinks(User user) {
        call.world().lock().run(() -> {
            call.requireManager(user);
            revoked++;
            call.world().received().add(user, new Received.LinksRevoked(call));
        });
    }

    /// Invites members: the chat is told.
    public void invite(User user, List<User> users) {
        call.world().lock().run(() -> {
            call.requireMember(user);
            for (var invited : users) {
                if (!call.peer().hasMember(invited)) {
                    throw Refusal.badRequest("USER_NOT_PARTICIPANT");
                }
                if (call.joined(invited)) {
                    throw Refusal.badRequest("USER_ALREADY_INVITED");
                }
            }
            call.peer().post(user, new MessageContent.InvitedToVideoChat(call, users));
            call.world().received().add(user, new Received.Invited(call, users));
        });
    }

    /// Whether a hash, empty without one, lets who joins with it speak.
    boolean accepts(String hash) {
        if (hash.isEmpty()) {
            return false;
        }
        if (!hash.equals(hash())) {
            throw Refusal.badRequest("INVITE_HASH_EXPIRED");
        }
        return true;
    }

    private String hash() {
        return Long.toHexString(Ids.accessHash(call.id() + revoked));
    }
}
