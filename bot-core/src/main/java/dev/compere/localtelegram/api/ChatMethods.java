package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.User;
import dev.compere.localtelegram.world.World;
import java.util.List;
import java.util.stream.Stream;

/// `channels.*` and `messages.*` about one chat: its full information with the video chat, its members.
final class ChatMethods {
    private final World world;
    private final InputPeers inputs;
    private final PeerObjects peers;

    ChatMethods(World world, InputPeers inputs, PeerObjects peers) {
        this.world = world;
        this.inputs = inputs;
        this.peers = peers;
    }

    void addTo(Methods methods) {
        methods.add("channels.getFullChannel", this::fullChannel);
        methods.add("channels.getParticipant", this::participant);
        methods.add("channels.getParticipants", this::participants);
        methods.add("messages.getChats", this::basicGroups);
        methods.add("messages.getFullChat", this::fullBasicGroup);
    }

    private TlObject fullChannel(Account self, TlObject request) {
        var chat = accessible(self, inputs.channel(request.object("channel")));
        var full = TlObject.of("channelFull")
                .flag("can_view_participants", chat.administeredBy(self.user()))
                .with("id", chat.id())
                .with("about", "")
                .with("participants_count", members(chat).size())
                .with("chat_photo", TlObject.of("photoEmpty"))
                .with("notify_settings", TlObject.of("peerNotifySettings"))
                .with("pts", chat.history().pts());
        return answer(withVideoChat(full, chat, self), chat, List.of(), self);
    }

    private TlObject fullBasicGroup(Account self, TlObject request) {
        var chat = accessible(self, inputs.basicGroup(request.number("chat_id")));
        var members = members(chat);
        var participants = TlObject.of("chatParticipants")
                .with("chat_id", chat.id())
                .with(
                        "participants",
                        members.stream().map(user -> basicMember(chat, user)).toList())
                .with("version", 1);
        var full = TlObject.of("chatFull")
                .with("id", chat.id())
                .with("about", "")
                .with("participants", participants)
                .with("notify_settings", TlObject.of("peerNotifySettings"));
        return answer(withVideoChat(full, chat, self), chat, members, self);
    }

    private TlObject withVideoChat(TlObject full, Chat chat, Account self) {
        var withCall = chat.videoChat()
                .map(videoChat -> full.with("call", CallObjects.input(videoChat.call())))
                .orElse(full);
        return chat.videoChats()
                .savedIdentity(self.user())
                .map(peer -> withCall.with("groupcall_default_join_as", peers.peer(peer)))
                .orElse(withCall);
    }

    private TlObject answer(TlObject full, Chat chat, List<User> users, Account self) {
        var named = Stream.concat(users.stream(), chat.videoChats().savedIdentity(self.user()).stream())
                .toList();
        return TlObject.of("messages.chatFull")
                .with("full_chat", full)
                .with(
                        "chats",
                        peers.chats(
                                Stream.concat(Stream.of(chat), named.stream()).toList(), self))
                .with("users", peers.users(named, self));
    }

    private TlObject basicGroups(Account self, TlObject request) {
        var chats = request.numbers("id").stream().map(inputs::basicGroup).toList();
        return TlObject.of("messages.chats").with("chats", peers.chats(chats, self));
    }

    private TlObject participant(Account self, TlObject request) {
        var chat = accessible(self, inputs.channel(request.object("channel")));
        var peer = inputs.peer(self, request.object("participant"));
        return TlObject.of("channels.channelParticipant")
                .with("participant", participant(chat, peer, self))
                .with("chats", peers.chats(List.of(chat, peer), self))
                .with("users", peers.users(peer, self));
    }

    private TlObject participants(Account self, TlObject request) {
        var chat = accessible(self, inputs.channel(request.object("channel")));
        var found = found(chat, request.object("filter").constructor());
        var page = found.stream()
                .skip(request.integer("offset"))
                .limit(request.integer("limit"))
                .toList();
        return TlObject.of("channels.channelParticipants")
                .with("count", found.size())
                .with(
                        "participants",
                        page.stream().map(peer -> participant(chat, peer, self)).toList())
                .with("chats", peers.chats(chat, self))
                .with("users", peers.users(page, self));
    }

    private List<? extends Peer> found(Chat chat, String filter) {
        return switch (filter) {
            case "channelParticipantsAdmins" -> chat.administrators();
            case "channelParticipantsKicked" -> sanctioned(chat, true);
            case "channelParticipantsBanned" -> sanctioned(chat, false);
            case "channelParticipantsRecent" -> members(chat);
            default -> throw new Refusal(400, "FILTER_INVALID");
        };
    }

    private static List<Peer> sanctioned(Chat chat, boolean banned) {
        return chat.moderation().sanctioned().stream()
                .filter(peer -> chat.moderation().bans(peer) == banned)
                .toList();
    }

    private TlObject participant(Chat chat, Peer peer, Account self) {
        var sanction = chat.moderation().of(peer);
        if (sanction.isPresent()) {
            return SanctionObjects.participant(chat, peers.peer(peer), sanction.get(), self);
        }
        if (peer instanceof User user && chat.hasMember(user)) {
            return member(chat, user, self);
        }
        throw new Refusal(400, "USER_NOT_PARTICIPANT");
    }

    /// Those who can be told apart from the crowd: the accounts, and who has rights in the chat.
    private List<User> members(Chat chat) {
        return Stream.concat(
                        world.accounts().stream().map(Account::user).filter(chat::hasMember),
                        chat.administrators().stream())
                .distinct()
                .toList();
    }

    private TlObject member(Chat chat, User user, Account self) {
        var date = Seconds.of(chat.createdAt());
        if (chat.createdBy(user)) {
            return TlObject.of("channelParticipantCreator")
                    .with("user_id", user.id())
                    .with("admin_rights", ChatObjects.rights(chat.rightsOf(user)));
        }
        if (chat.administeredBy(user)) {
            return TlObject.of("channelParticipantAdmin")
                    .with("user_id", user.id())
                    .with("promoted_by", user.id())
                    .with("date", date)
                    .with("admin_rights", ChatObjects.rights(chat.rightsOf(user)));
        }
        var member = user == self.user()
                ? TlObject.of("channelParticipantSelf").with("inviter_id", user.id())
                : TlObject.of("channelParticipant");
        return member.with("user_id", user.id()).with("date", date);
    }

    private TlObject basicMember(Chat chat, User user) {
        if (chat.createdBy(user)) {
            return TlObject.of("chatParticipantCreator").with("user_id", user.id());
        }
        var constructor = chat.administeredBy(user) ? "chatParticipantAdmin" : "chatParticipant";
        return TlObject.of(constructor)
                .with("user_id", user.id())
                .with("inviter_id", user.id())
                .with("date", Seconds.of(chat.createdAt()));
    }

    private static Chat accessible(Account self, Chat chat) {
        requireMember(self, chat);
        return chat;
    }

    static void requireMember(Account self, Chat chat) {
        if (!chat.hasMember(self.user())) {
            throw new Refusal(400, "CHANNEL_PRIVATE");
        }
    }
}
