package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.World;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// `updates.*`: what a client missed while it was away. Messages of chats are kept for it, nothing else is.
final class UpdateMethods {
    private static final int FIRST = 1;
    private static final Duration POLL = Duration.ofMinutes(5);

    private final World world;
    private final InputPeers inputs;
    private final PeerObjects peers;
    private final MessageObjects messages;

    UpdateMethods(World world, InputPeers inputs, PeerObjects peers, MessageObjects messages) {
        this.world = world;
        this.inputs = inputs;
        this.peers = peers;
        this.messages = messages;
    }

    void addTo(Methods methods) {
        methods.add("updates.getState", (self, _) -> state(self));
        methods.add("updates.getDifference", this::difference);
        methods.add("updates.getChannelDifference", this::channelDifference);
    }

    private TlObject difference(Account self, TlObject request) {
        var missed = self.history().since(request.integer("pts"));
        var changed = changedSince(request.integer("date"), self);
        if (missed.isEmpty() && changed.isEmpty()) {
            return TlObject.of("updates.differenceEmpty").with("date", now()).with("seq", FIRST);
        }
        var named = Stream.concat(MessageObjects.named(missed).stream(), changed.stream())
                .toList();
        return TlObject.of("updates.difference")
                .with("new_messages", messages.messages(missed, self))
                .with(
                        "other_updates",
                        changed.stream().map(UpdateMethods::tooLong).toList())
                .with("chats", peers.chats(named, self))
                .with("users", peers.users(named, self))
                .with("state", state(self));
    }

    /// Channels and supergroups with messages that a client may have missed: it asks each for its own difference.
    private List<Chat> changedSince(int date, Account self) {
        return world.chats().stream()
                .filter(chat -> MessageObjects.ownHistory(chat) && chat.hasMember(self.user()))
                .filter(chat -> chat.history()
                        .last(chat)
                        .filter(message -> Seconds.of(message.sentAt()) >= date)
                        .isPresent())
                .toList();
    }

    private static TlObject tooLong(Chat chat) {
        return TlObject.of("updateChannelTooLong")
                .with("channel_id", chat.id())
                .with("pts", chat.history().pts());
    }

    private TlObject channelDifference(Account self, TlObject request) {
        var chat = inputs.channel(request.object("channel"));
        ChatMethods.requireMember(self, chat);
        var missed = chat.history().since(request.integer("pts"));
        var constructor = missed.isEmpty() ? "updates.channelDifferenceEmpty" : "updates.channelDifference";
        var difference = TlObject.of(constructor)
                .flag("final", true)
                .with("pts", chat.history().pts())
                .with("timeout", (int) POLL.toSeconds());
        return missed.isEmpty()
                ? difference
                : difference
                        .with("new_messages", messages.messages(missed, self))
                        .with("other_updates", List.of())
                        .with("chats", messages.chats(missed, self))
                        .with("users", messages.users(missed, self));
    }

    /// TDLib takes 0 for "unknown" and asks again.
    TlObject state(Account self) {
        return TlObject.of("updates.state")
                .with("pts", self.history().pts())
                .with("qts", FIRST)
                .with("date", now())
                .with("seq", FIRST);
    }

    private int now() {
        return Seconds.of(world.clock().instant());
    }
}
