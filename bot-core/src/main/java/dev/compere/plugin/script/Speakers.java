package dev.compere.plugin.script;

import dev.compere.event.CallKey;
import dev.compere.event.Sender;
import java.util.List;

/// Who speaks at the moment. Safe from any thread, does not block.
@FunctionalInterface
public interface Speakers {

    /// Who began first first; empty for calls the bot is not in, or does not listen to.
    List<Sender> of(CallKey call);
}
