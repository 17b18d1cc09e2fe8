package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.UpdateBatch;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.World;
import java.util.List;

/// Keeping people out of chats and of one's own stories, and letting them in again.
final class ModerationMethods {
    private final World world;
    private final InputPeers inputs;
    private final PeerObjects peers;

    ModerationMethods(World world, InputPeers inputs, PeerObjects peers) {
        this.world = world;
        this.inputs = inputs;
        this.peers = peers;
    }

    void addTo(Methods methods) {
        methods.add("channels.editBanned", this::impose);
        methods.add("channels.inviteToChannel", this::invite);
        methods.add("messages.deleteChatUser", this::remove);
        methods.add("messages.addChatUser", this::add);
        methods.add("contacts.block", this::block);
        methods.add("contacts.unblock", this::unblock);
        methods.add("contacts.getBlocked", this::blocked);
    }

    private TlObject impose(Account self, TlObject request) {
        var chat = inputs.channel(request.object("channel"));
        var target = inputs.peer(self, request.object("participant"));
        chat.moderation().impose(self.user(), target, SanctionObjects.read(request.object("banned_rights")));
        return updates(chat, self);
    }

    private TlObject invite(Account self, TlObject request) {
        var chat = inputs.channel(request.object("channel"));
        request.objects("users").stream()
                .map(input -> inputs.user(self, input))
                .forEach(user -> chat.moderation().add(self.user(), user));
        return TlObject.of("messages.invitedUsers").with("updates", updates(chat, self));
    }

    private TlObject remove(Account self, TlObject request) {
        var group = inputs.basicGroup(request.number("chat_id"));
        group.moderation().remove(self.user(), inputs.user(self, request.object("user_id")));
        return updates(group, self);
    }

    private TlObject add(Account self, TlObject request) {
        var group = inputs.basicGroup(request.number("chat_id"));
        group.moderation().add(self.user(), inputs.user(self, request.object("user_id")));
        return TlObject.of("messages.invitedUsers").with("updates", updates(group, self));
    }

    private boolean block(Account self, TlObject request) {
        self.blocks().block(inputs.peer(self, request.object("id")), request.has("my_stories_from"));
        return true;
    }

    private boolean unblock(Account self, TlObject request) {
        self.blocks().unblock(inputs.peer(self, request.object("id")), request.has("my_stories_from"));
        return true;
    }

    private TlObject blocked(Account self, TlObject request) {
        var all = self.blocks().all(request.has("my_stories_from"));
        var page = all.stream()
                .skip(request.integer("offset"))
                .limit(request.integer("limit"))
                .toList();
        return TlObject.of("contacts.blockedSlice")
                .with("count", all.size())
                .with("blocked", page.stream().map(this::blocked).toList())
                .with("chats", peers.chats(page, self))
                .with("users", peers.users(page, self));
    }

    private TlObject blocked(Peer peer) {
        return TlObject.of("peerBlocked")
                .with("peer_id", peers.peer(peer))
                .with("date", Seconds.of(world.clock().instant()));
    }

    /// Nothing to tell but the chat itself.
    private TlObject updates(Chat chat, Account self) {
        return UpdateBatch.of(List.of(), world.clock()).with("chats", peers.chats(chat, self));
    }
}
