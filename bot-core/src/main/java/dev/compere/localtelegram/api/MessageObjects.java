package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.Update;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Channel;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.History;
import dev.compere.localtelegram.world.Message;
import dev.compere.localtelegram.world.MessageContent;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.Recording;
import dev.compere.localtelegram.world.User;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Messages of chats: service messages, texts and the files of recordings.
final class MessageObjects {
    private final PeerObjects peers;

    MessageObjects(PeerObjects peers) {
        this.peers = peers;
    }

    Update update(Message message, Account viewer) {
        var constructor = ownHistory(message.peer()) ? "updateNewChannelMessage" : "updateNewMessage";
        var body = TlObject.of(constructor)
                .with("message", message(message, viewer))
                .with("pts", message.pts())
                .with("pts_count", 1);
        return new Update(body, users(List.of(message), viewer), chats(List.of(message), viewer));
    }

    List<TlObject> messages(Collection<Message> messages, Account viewer) {
        return messages.stream().map(message -> message(message, viewer)).toList();
    }

    List<TlObject> users(Collection<Message> messages, Account viewer) {
        return peers.users(named(messages), viewer);
    }

    List<TlObject> chats(Collection<Message> messages, Account viewer) {
        return peers.chats(named(messages), viewer);
    }

    /// Channels and supergroups count their events themselves.
    static boolean ownHistory(Peer peer) {
        return switch (peer) {
            case User _ -> false;
            case Channel _ -> true;
            case Group group -> !group.basic();
        };
    }

    /// All peers that a client must know to read the messages.
    static List<Peer> named(Collection<Message> messages) {
        return messages.stream()
                .flatMap(
                        message -> Stream.concat(Stream.of(message.peer(), message.sender()), named(message.content())))
                .distinct()
                .toList();
    }

    private static Stream<? extends Peer> named(MessageContent content) {
        return content instanceof MessageContent.InvitedToVideoChat invitation
                ? invitation.users().stream()
                : Stream.empty();
    }

    private TlObject message(Message message, Account viewer) {
        return switch (message.content()) {
            case MessageContent.Text(var text) -> ordinary(message, viewer).with("message", text);
            case MessageContent.RecordingFile(var recording) ->
                ordinary(message, viewer).with("message", recording.title()).with("media", file(message, recording));
            case MessageContent.ChatCreated(var title) -> service(message, viewer, created(message, title));
            case MessageContent.VideoChatScheduled(var call, var date) ->
                service(
                        message,
                        viewer,
                        TlObject.of("messageActionGroupCallScheduled")
                                .with("call", CallObjects.input(call))
                                .with("schedule_date", Seconds.of(date)));
            case MessageContent.VideoChatStarted(var call) ->
                service(message, viewer, TlObject.of("messageActionGroupCall").with("call", CallObjects.input(call)));
            case MessageContent.VideoChatEnded(var call, var duration) ->
                service(
                        message,
                        viewer,
                        TlObject.of("messageActionGroupCall")
                                .with("call", CallObjects.input(call))
                                .with("duration", (int) Math.max(1, duration.toSeconds())));
            case MessageContent.InvitedToVideoChat(var call, var users) ->
                service(
                        message,
                        viewer,
                        TlObject.of("messageActionInviteToGroupCall")
                                .with("call", CallObjects.input(call))
                                .with("users", users.stream().map(User::id).toList()));
        };
    }

    private TlObject ordinary(Message message, Account viewer) {
        return common(TlObject.of("message"), message, viewer);
    }

    private TlObject service(Message message, Account viewer, TlObject action) {
        return common(TlObject.of("messageService"), message, viewer).with("action", action);
    }

    private TlObject common(TlObject object, Message message, Account viewer) {
        var toSelf = message.peer() == viewer.user();
        var common = object.flag("out", message.sender() == viewer.user() && !toSelf)
                .flag("post", message.peer() instanceof Channel)
                .with("id", message.id())
                .with("peer_id", peers.peer(message.peer()))
                .with("date", Seconds.of(message.sentAt()));
        if (toSelf) {
            common = common.with("saved_peer_id", peers.peer(viewer.user()));
        }
        return message.sender() instanceof User ? common.with("from_id", peers.peer(message.sender())) : common;
    }

    private static TlObject created(Message message, String title) {
        return ownHistory(message.peer())
                ? TlObject.of("messageActionChannelCreate").with("title", title)
                : TlObject.of("messageActionChatCreate").with("title", title).with("users", List.of());
    }

    private static TlObject file(Message message, Recording recording) {
        var name = recording.title().isEmpty() ? "recording" : recording.title();
        var attribute = TlObject.of("documentAttributeFilename").with("file_name", name + ".ogg");
        var document = TlObject.of("document")
                .with("id", (long) message.id())
                .with("access_hash", 1L)
                .with("date", Seconds.of(message.sentAt()))
                .with("mime_type", recording.video() ? "video/mp4" : "audio/ogg")
                .with("size", 1L)
                .with("dc_id", 1)
                .with("attributes", List.of(attribute));
        return TlObject.of("messageMediaDocument").with("document", document);
    }

    /// The newest message of a chat that an account sees.
    static Optional<Message> newest(Peer peer, Account viewer) {
        return history(peer, viewer).last(peer);
    }

    /// Where the messages of a chat are that an account sees.
    static History history(Peer peer, Account viewer) {
        return peer instanceof Chat chat && ownHistory(peer) ? chat.history() : viewer.history();
    }
}
