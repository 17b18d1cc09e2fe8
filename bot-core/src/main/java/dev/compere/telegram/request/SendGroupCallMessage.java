package dev.compere.telegram.request;

import dev.compere.telegram.object.FormattedText;
import dev.compere.telegram.object.Ok;

/// Sends a message into a call (group-calls.txt, "In-call messages"). The message also comes as an update before
/// Telegram has accepted it.
public record SendGroupCallMessage(int groupCallId, FormattedText text, long paidMessageStarCount)
        implements TdRequest<Ok> {}
