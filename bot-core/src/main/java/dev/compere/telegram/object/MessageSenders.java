package dev.compere.telegram.object;

import java.util.List;

/// Identities, such as those that a video chat can be joined as.
public record MessageSenders(int totalCount, List<MessageSender> senders) implements TdObject {
    public MessageSenders {
        senders = List.copyOf(senders);
    }
}
