package dev.compere.call;

import dev.compere.action.ActionExecutor;
import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.RetryAfter;
import dev.compere.action.ActionResult.TimedOut;
import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ManageAction;
import dev.compere.action.MessageAction;
import dev.compere.action.Pace;
import dev.compere.action.ParticipantAction;
import dev.compere.action.RefusalReason;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import java.time.Duration;

/// Carries actions out: finds the session of the call an action names, hands it to who can do it, and puts Telegram's
/// errors into results.
public final class CallActions implements ActionExecutor {

    private final Calls calls;
    private final MessageActions messages;
    private final Duration requestLimit;

    /// @param messageParts into how many comments a text may be split that is longer than the call allows
    /// @param requestLimit how long `telegram` waits for an answer
    public CallActions(
            TelegramClient telegram, Calls calls, TopDonors topDonors, int messageParts, Duration requestLimit) {
        this.calls = calls;
        this.messages = new MessageActions(telegram, calls, topDonors, messageParts);
        this.requestLimit = requestLimit;
    }

    @Override
    public ActionResult execute(ActionRequest request, Pace pace) throws InterruptedException {
        var session = calls.session(request.call());
        if (session.isEmpty()) {
            return new Refused(new RefusalReason.NotInACall());
        }
        try {
            return execute(request, session.get(), pace);
        } catch (TelegramError e) {
            return failed(e);
        } catch (TelegramTimeout e) {
            return new TimedOut(requestLimit);
        }
    }

    private ActionResult execute(ActionRequest request, CallSession session, Pace pace) throws InterruptedException {
        if (request.action() instanceof ChatAction) {
            return new Refused(new RefusalReason.Fault("not carried out yet"));
        }
        var room = session.joinedRoom();
        if (room.isEmpty()) {
            return new Refused(new RefusalReason.NotInACall());
        }
        if (!room.get().key().equals(request.call())) {
            return new Refused(new RefusalReason.OtherCall());
        }
        return inRoom(request.action(), session, room.get(), pace);
    }

    private ActionResult inRoom(CallAction action, CallSession session, CallRoom room, Pace pace)
            throws InterruptedException {
        return switch (action) {
            case MessageAction message -> messages.execute(message, session, room, pace);
            case ParticipantAction _, ManageAction _, ChatAction _ ->
                new Refused(new RefusalReason.Fault("not carried out yet"));
        };
    }

    private static ActionResult failed(TelegramError error) {
        if (error.retryAfter().isPresent()) {
            return new RetryAfter(error.retryAfter().get(), "Telegram asks to wait");
        }
        return new Refused(
                error.is("BALANCE_TOO_LOW")
                        ? new RefusalReason.BalanceTooLow()
                        : new RefusalReason.ByTelegram(error.code(), error.text()));
    }
}
