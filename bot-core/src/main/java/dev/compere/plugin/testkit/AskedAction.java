package dev.compere.plugin.testkit;

import dev.compere.action.CallAction;
import dev.compere.action.Priority;
import dev.compere.action.SendMessage;
import dev.compere.action.SendReaction;

/// Something a plugin asked for, as a value that a test compares: equal if the same is asked for, however urgently.
/// As a text it is what a test writes for it: `said('Hello')`.
public final class AskedAction {

    private final CallAction action;
    private final String words;

    AskedAction(CallAction action, AskedWords words) {
        this.action = switch (action) {
            case SendMessage is -> new SendMessage(is.text(), is.format(), is.stars(), Priority.ANSWER);
            case SendReaction is -> new SendReaction(is.emoji(), is.customEmojiId(), Priority.ANSWER);
            default -> action;
        };
        this.words = words.of(this.action);
    }

    /// The action itself, but for its priority.
    public CallAction getAction() {
        return action;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskedAction that && action.equals(that.action);
    }

    @Override
    public int hashCode() {
        return action.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
