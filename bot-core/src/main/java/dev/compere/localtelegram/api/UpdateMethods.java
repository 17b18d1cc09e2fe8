package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// `updates.*`: what a client missed while it was away. Messages of chats are kept for it, nothing else is.
final class UpdateMethods {
    private static final int FIRST = 1;
    private static final Duration POLL = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final InputPeers inputs;
    private final MessageObjects messages;

    UpdateMethods(InstantSource clock, InputPeers inputs, MessageObjects messages) {
        this.clock = clock;
        this.inputs = inputs;
        this.messages = messages;
    }

    void addTo(Methods methods) {
        methods.add("updates.getState", (self, _) -> state(self));
        methods.add("updates.getDifference", this::difference);
        methods.add("updates.getChannelDifference", this::channelDifference);
    }

    private TlObject difference(Account self, TlObject request) {
        var missed = self.history().since(request.integer("pts"));
        if (missed.isEmpty()) {
            return TlObject.of("updates.differenceEmpty").with("date", now()).with("seq", FIRST);
        }
        return TlObject.of("updates.difference")
                .with("new_messages", messages.messages(missed, self))
                .with("chats", messages.chats(missed, self))
                .with("users", messages.users(missed, self))
                .with("state", state(self));
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
        return Seconds.of(clock.instant());
    }
}
