package dev.compere.telegram.update;

import dev.compere.telegram.object.MessageSender;

/// A paid reaction (group-calls.txt, "Paid live story donations"). The same one also comes as
/// [UpdateNewGroupCallMessage] with an empty text: count one of them.
public record UpdateNewGroupCallPaidReaction(int groupCallId, MessageSender senderId, long starCount)
        implements TdUpdate {}
