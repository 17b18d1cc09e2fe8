package dev.compere.app;

import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.dispatch.ActionObserver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs what the bot did, one line an action.
final class ActionLines implements ActionObserver {

    private static final Logger log = LoggerFactory.getLogger("dev.compere.actions");

    @Override
    public void completed(ActionRequest request, ActionResult result) {
        var action = request.action().getClass().getSimpleName();
        if (result instanceof ActionResult.Done) {
            log.info("{}: {} in {} done{}", request.origin(), action, request.call(), after(result.detail()));
        } else {
            log.warn("{}: {} in {} not done{}", request.origin(), action, request.call(), after(result.detail()));
        }
    }

    private static String after(String detail) {
        return detail.isEmpty() ? "" : ": " + detail;
    }
}
