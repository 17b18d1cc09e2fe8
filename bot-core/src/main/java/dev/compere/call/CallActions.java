package dev.compere.call;

import dev.compere.action.ActionExecutor;
import dev.compere.action.ActionRequest;
import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ActionResult.TimedOut;
import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ManageAction;
import dev.compere.action.MediaAction;
import dev.compere.action.MessageAction;
import dev.compere.action.Pace;
import dev.compere.action.ParticipantAction;
import dev.compere.action.RefusalReason;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.TelegramTimeout;
import java.time.Duration;
import java.util.Optional;

/// Carries actions out: finds the session of the call an action names, refuses what that kind of call does not have or
/// the account may not do, hands the rest to who can do it, and puts Telegram's errors into results.
public final class CallActions implements ActionExecutor {

    private final Calls calls;
    private final MessageActions messages;
    private final ParticipantActions participants;
    private final ManageActions management;
    private final ChatActions chats;
    private final MediaActions media;
    private final Duration requestLimit;

    /// @param messageParts into how many comments a text may be split that is longer than the call allows
    /// @param requestLimit how long `telegram` waits for an answer
    public CallActions(
            TelegramClient telegram, Calls calls, TopDonors topDonors, int messageParts, Duration requestLimit) {
        this.calls = calls;
        this.messages = new MessageActions(telegram, new MessagePosts(telegram, calls, topDonors, messageParts));
        this.participants = new ParticipantActions(telegram);
        this.management = new ManageActions(telegram);
        this.chats = new ChatActions(telegram, calls, topDonors, requestLimit);
        this.media = new MediaActions(calls.mediaKit(), topDonors);
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
            return TelegramRefusals.result(e);
        } catch (TelegramTimeout e) {
            return new TimedOut(requestLimit);
        }
    }

    private ActionResult execute(ActionRequest request, CallSession session, Pace pace) throws InterruptedException {
        return switch (request.action()) {
            case ChatAction action -> chats.execute(action, session);
            case MessageAction action ->
                inCall(request, session, room -> messages.execute(action, session, room, pace));
            case ParticipantAction action -> inCall(request, session, room -> participants.execute(action, room));
            case ManageAction action -> inCall(request, session, room -> management.execute(action, session, room));
            case MediaAction action ->
                inCall(
                        request,
                        session,
                        _ -> media.execute(action, session.media().orElseThrow()));
        };
    }

    private interface Deed {
        ActionResult in(CallRoom room) throws InterruptedException;
    }

    /// While the bot is not in the call, joins again or is about to, TDLib would keep a request until it is: whatever
    /// is asked then is refused at once.
    private static ActionResult inCall(ActionRequest request, CallSession session, Deed deed)
            throws InterruptedException {
        var room = session.joinedRoom();
        if (room.isEmpty() || room.get().groupCall().needRejoin()) {
            return new Refused(new RefusalReason.NotInACall());
        }
        if (!room.get().key().equals(request.call())) {
            return new Refused(new RefusalReason.OtherCall());
        }
        var refusal = refusal(request.action(), room.get());
        return refusal.isPresent() ? new Refused(refusal.get()) : deed.in(room.get());
    }

    private static Optional<RefusalReason> refusal(CallAction action, CallRoom room) {
        var call = room.groupCall();
        return CallRules.refusal(action, room.key().kind(), call.isRtmpStream())
                .or(() -> CallRights.refusal(action, call, SenderNames.idOf(room.self())));
    }
}
