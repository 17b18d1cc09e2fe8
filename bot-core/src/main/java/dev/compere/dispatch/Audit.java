package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import java.time.Instant;

/// Keeps what the bot did, for whom, and how it ended.
@FunctionalInterface
public interface Audit {

    void record(ActionRequest request, ActionResult result, Instant at);
}
