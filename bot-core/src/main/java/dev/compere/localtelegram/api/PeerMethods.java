package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.User;
import dev.compere.localtelegram.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// `users.*`, `contacts.*`, `channels.*`: finding users and chats.
final class PeerMethods {
    private final World world;
    private final InputPeers inputs;
    private final PeerObjects peers;

    PeerMethods(World world, InputPeers inputs, PeerObjects peers) {
        this.world = world;
        this.inputs = inputs;
        this.peers = peers;
    }

    void addTo(Methods methods) {
        methods.add("users.getUsers", this::users);
        methods.add("users.getFullUser", this::fullUser);
        methods.add("contacts.getContacts", (self, _) -> contacts(self));
        methods.add("contacts.resolveUsername", this::resolve);
        methods.add("contacts.search", this::search);
        methods.add("channels.getChannels", this::channels);
        methods.add("channels.getAdminedPublicChannels", (self, _) -> ownChannels(self));
        methods.add("channels.getSendAs", (self, _) -> senders(self));
        methods.add("payments.getStarsStatus", PeerMethods::stars);
        methods.add("payments.getStarsTransactions", PeerMethods::stars);
    }

    private List<TlObject> users(Account self, TlObject request) {
        return request.objects("id").stream()
                .map(input -> peers.user(inputs.user(self, input), self))
                .toList();
    }

    private TlObject fullUser(Account self, TlObject request) {
        var user = inputs.user(self, request.object("id"));
        var full = TlObject.of("userFull")
                .flag("blocked", self.blocks().fromEverything(user))
                .flag("blocked_my_stories_from", self.blocks().fromStories(user))
                .with("id", user.id())
                .with("settings", TlObject.of("peerSettings"))
                .with("notify_settings", TlObject.of("peerNotifySettings"));
        return TlObject.of("users.userFull").with("full_user", full).with("users", List.of(peers.user(user, self)));
    }

    private TlObject contacts(Account self) {
        var contacts = world.posters().stream()
                .filter(User.class::isInstance)
                .map(User.class::cast)
                .filter(user -> PeerObjects.isContact(user, self))
                .toList();
        return TlObject.of("contacts.contacts")
                .with("contacts", contacts.stream().map(PeerMethods::contact).toList())
                .with("users", peers.users(contacts, self));
    }

    private static TlObject contact(User user) {
        return TlObject.of("contact").with("user_id", user.id()).with("mutual", true);
    }

    private TlObject resolve(Account self, TlObject request) {
        var username = request.text("username");
        var peer = matching(candidate -> candidate.username().equalsIgnoreCase(username)).stream()
                .map(Peer.class::cast)
                .findFirst()
                .or(() -> world.userByUsername(username))
                .orElseThrow(() -> new Refusal(400, "USERNAME_NOT_OCCUPIED"));
        return TlObject.of("contacts.resolvedPeer")
                .with("peer", peers.peer(peer))
                .with("chats", peers.chats(peer, self))
                .with("users", peers.users(peer, self));
    }

    private TlObject search(Account self, TlObject request) {
        var query = request.text("q").toLowerCase(Locale.ROOT);
        var found =
                matching(channel -> channel.username().toLowerCase(Locale.ROOT).contains(query)
                        || channel.title().toLowerCase(Locale.ROOT).contains(query));
        return TlObject.of("contacts.found")
                .with("results", found.stream().map(peers::peer).toList())
                .with("chats", objects(found, self));
    }

    private TlObject channels(Account self, TlObject request) {
        var found = request.objects("id").stream().map(inputs::channel).toList();
        return TlObject.of("messages.chats").with("chats", objects(found, self));
    }

    private TlObject ownChannels(Account self) {
        return TlObject.of("messages.chats").with("chats", objects(own(self), self));
    }

    /// In whose name the account may comment: its own, and that of public channels it created.
    private TlObject senders(Account self) {
        var own = own(self);
        var senders = own.stream().map(channel -> sender(peers.peer(channel))).toList();
        var all = new ArrayList<TlObject>();
        all.add(sender(peers.peer(self.user())));
        all.addAll(senders);
        return TlObject.of("channels.sendAsPeers")
                .with("peers", all)
                .with("chats", objects(own, self))
                .with("users", List.of(peers.user(self.user(), self)));
    }

    private static TlObject sender(TlObject peer) {
        return TlObject.of("sendAsPeer").with("peer", peer);
    }

    private static TlObject stars(Account self, TlObject request) {
        var balance = request.has("ton")
                ? TlObject.of("starsTonAmount")
                : TlObject.of("starsAmount").with("amount", self.stars());
        return TlObject.of("payments.starsStatus").with("balance", balance);
    }

    private List<Chat> own(Account self) {
        return matching(chat -> chat instanceof Channel && chat.isPublic() && chat.createdBy(self.user()));
    }

    private List<Chat> matching(Predicate<Chat> wanted) {
        return world.chats().stream().filter(Chat::isPublic).filter(wanted).toList();
    }

    private List<TlObject> objects(List<Chat> chats, Account self) {
        return chats.stream().map(chat -> peers.chat(chat, self)).toList();
    }
}
