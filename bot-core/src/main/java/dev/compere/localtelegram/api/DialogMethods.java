package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Message;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// `messages.*` of the chat list and of single chats. The list has all chats that an account is a member of, each with
/// its newest message: TDLib lists no chat without one.
final class DialogMethods {
    private final World world;
    private final InputPeers inputs;
    private final PeerObjects peers;
    private final MessageObjects messages;
    private final UpdateMethods updates;

    DialogMethods(World world, InputPeers inputs, PeerObjects peers, MessageObjects messages, UpdateMethods updates) {
        this.world = world;
        this.inputs = inputs;
        this.peers = peers;
        this.messages = messages;
        this.updates = updates;
    }

    void addTo(Methods methods) {
        methods.add("messages.getDialogs", (self, request) -> dialogs(self, request));
        methods.add(
                "messages.getPinnedDialogs",
                (self, _) -> TlObject.of("messages.peerDialogs").with("state", updates.state(self)));
        methods.add("messages.getDialogUnreadMarks", (_, _) -> List.of());
        methods.add("messages.getPeerDialogs", this::peerDialogs);
        methods.add("messages.getHistory", this::history);
        methods.add("messages.getPeerSettings", this::settings);
    }

    /// The whole list in one part; folders other than the first are empty.
    private TlObject dialogs(Account self, TlObject request) {
        var first = request.object("offset_peer").is("inputPeerEmpty");
        var folder = request.has("folder_id") ? request.integer("folder_id") : 0;
        var listed = world.chats().stream()
                .filter(chat -> first && folder == 0 && chat.hasMember(self.user()))
                .toList();
        return filled(TlObject.of("messages.dialogs"), listed, self);
    }

    private TlObject peerDialogs(Account self, TlObject request) {
        var asked = request.objects("peers").stream()
                .map(input -> inputs.peer(self, input.object("peer")))
                .toList();
        return filled(TlObject.of("messages.peerDialogs"), asked, self).with("state", updates.state(self));
    }

    private TlObject filled(TlObject list, Collection<? extends Peer> listed, Account self) {
        var newest = new ArrayList<Message>();
        for (var peer : listed) {
            MessageObjects.newest(peer, self).ifPresent(newest::add);
        }
        var named = new ArrayList<Peer>(listed);
        named.addAll(MessageObjects.named(newest));
        return list.with(
                        "dialogs",
                        listed.stream().map(peer -> dialog(peer, self)).toList())
                .with("messages", messages.messages(newest, self))
                .with("chats", peers.chats(named, self))
                .with("users", peers.users(named, self));
    }

    private TlObject dialog(Peer peer, Account self) {
        var dialog = TlObject.of("dialog")
                .with("peer", peers.peer(peer))
                .with(
                        "top_message",
                        MessageObjects.newest(peer, self).map(Message::id).orElse(0))
                .with("notify_settings", TlObject.of("peerNotifySettings"));
        return peer instanceof Chat chat && MessageObjects.ownHistory(chat)
                ? dialog.with("pts", chat.history().pts())
                : dialog;
    }

    private TlObject history(Account self, TlObject request) {
        var peer = inputs.peer(self, request.object("peer"));
        var offset = request.integer("offset_id");
        var history = MessageObjects.history(peer, self);
        var page = history.all().reversed().stream()
                .filter(message -> message.peer() == peer && (offset == 0 || message.id() < offset))
                .limit(request.integer("limit"))
                .toList();
        var answer = MessageObjects.ownHistory(peer)
                ? TlObject.of("messages.channelMessages")
                        .with("pts", history.pts())
                        .with("count", history.all().size())
                : TlObject.of("messages.messages");
        return answer.with("messages", messages.messages(page, self))
                .with("chats", messages.chats(page, self))
                .with("users", messages.users(page, self));
    }

    private TlObject settings(Account self, TlObject request) {
        var peer = inputs.peer(self, request.object("peer"));
        return TlObject.of("messages.peerSettings")
                .with("settings", TlObject.of("peerSettings"))
                .with("chats", peers.chats(peer, self))
                .with("users", peers.users(peer, self));
    }
}
