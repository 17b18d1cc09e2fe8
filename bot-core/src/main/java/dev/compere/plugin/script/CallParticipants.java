package dev.compere.plugin.script;

import dev.compere.event.CallKey;
import dev.compere.event.Participant;
import java.util.List;

/// Who is in a video chat at the moment, as far as Telegram has told. Safe from any thread, does not block.
@FunctionalInterface
public interface CallParticipants {

    /// In Telegram's order; empty for live stories and for calls the bot is not in.
    List<Participant> of(CallKey call);
}
