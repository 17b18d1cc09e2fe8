package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Peer;
import java.util.List;

/// `messages.*` of the chat list: nobody writes ordinary messages here, so the list and all histories are empty.
final class DialogMethods {
    private static final int FIRST_PTS = 1;

    private final InputPeers inputs;
    private final PeerObjects peers;
    private final UpdateMethods updates;

    DialogMethods(InputPeers inputs, PeerObjects peers, UpdateMethods updates) {
        this.inputs = inputs;
        this.peers = peers;
        this.updates = updates;
    }

    void addTo(Methods methods) {
        methods.add("messages.getDialogs", (_, _) -> TlObject.of("messages.dialogs"));
        methods.add(
                "messages.getPinnedDialogs",
                (_, _) -> TlObject.of("messages.peerDialogs").with("state", updates.state()));
        methods.add("messages.getDialogUnreadMarks", (_, _) -> List.of());
        methods.add("messages.getPeerDialogs", this::dialogs);
        methods.add("messages.getHistory", this::history);
        methods.add("messages.getPeerSettings", this::settings);
    }

    private TlObject dialogs(Account self, TlObject request) {
        var asked = request.objects("peers").stream()
                .map(input -> inputs.peer(self, input.object("peer")))
                .toList();
        return TlObject.of("messages.peerDialogs")
                .with("dialogs", asked.stream().map(this::dialog).toList())
                .with(
                        "chats",
                        asked.stream()
                                .flatMap(peer -> peers.chats(peer, self).stream())
                                .toList())
                .with(
                        "users",
                        asked.stream()
                                .flatMap(peer -> peers.users(peer, self).stream())
                                .toList())
                .with("state", updates.state());
    }

    private TlObject dialog(Peer peer) {
        return TlObject.of("dialog")
                .with("peer", peers.peer(peer))
                .with("notify_settings", TlObject.of("peerNotifySettings"))
                .with("pts", FIRST_PTS);
    }

    private TlObject history(Account self, TlObject request) {
        var peer = inputs.peer(self, request.object("peer"));
        return TlObject.of("messages.channelMessages")
                .with("pts", FIRST_PTS)
                .with("chats", peers.chats(peer, self))
                .with("users", peers.users(peer, self));
    }

    private TlObject settings(Account self, TlObject request) {
        var peer = inputs.peer(self, request.object("peer"));
        return TlObject.of("messages.peerSettings")
                .with("settings", TlObject.of("peerSettings"))
                .with("chats", peers.chats(peer, self))
                .with("users", peers.users(peer, self));
    }
}
