package dev.compere.telegram.object;

import java.util.List;

/// The identities that may be sent as in a live story (group-calls.txt, "Live stories").
public record ChatMessageSenders(List<ChatMessageSender> senders) implements TdObject {
    public ChatMessageSenders {
        senders = List.copyOf(senders);
    }
}
