package dev.compere.dispatch;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where it goes how an action ended: to the audit, to the observer, to whoever asked.
record Outcomes(Audit audit, ActionObserver observer, Dispatcher dispatcher, Clock clock) {

    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

    void tell(ActionRequest request, ActionResult result) {
        record(request, result, clock.instant());
        observer.completed(request, result);
        answer(request, result);
    }

    /// Tells only whoever asked.
    void answer(ActionRequest request, ActionResult result) {
        dispatcher.publishTo(request.origin(), request.completed(result, clock.instant()));
    }

    /// An audit that fails must not keep the result from whoever asked.
    private void record(ActionRequest request, ActionResult result, Instant at) {
        try {
            audit.record(request, result, at);
        } catch (RuntimeException e) {
            log.error("{} of {} asked by {} is missing in the audit", result, request.action(), request.origin(), e);
        }
    }
}
