package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ManageAction;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.object.Ok;
import dev.compere.telegram.request.EndGroupCall;
import dev.compere.telegram.request.EndGroupCallRecording;
import dev.compere.telegram.request.RevokeGroupCallInviteLink;
import dev.compere.telegram.request.SetGroupCallPaidMessageStarCount;
import dev.compere.telegram.request.SetVideoChatTitle;
import dev.compere.telegram.request.StartGroupCallRecording;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.request.ToggleGroupCallAreMessagesAllowed;
import dev.compere.telegram.request.ToggleVideoChatMuteNewParticipants;

/// Carries out what is changed about a call that goes on: group-calls.txt, "Managing an active group call", "Video
/// chats/livestreams".
///
/// Most of it TDLib answers before Telegram does: `Done` then means *asked for*. Where Telegram says no after all,
/// TDLib takes the change back and another [dev.compere.event.CallChanged] tells the old value.
final class ManageActions {

    private final TelegramClient telegram;
    private final InviteLinks links;

    ManageActions(TelegramClient telegram) {
        this.telegram = telegram;
        this.links = new InviteLinks(telegram);
    }

    ActionResult execute(ManageAction action, CallSession session, CallRoom room) {
        int call = room.groupCall().id();
        return switch (action) {
            case ManageAction.SetTitle(String title) -> done(new SetVideoChatTitle(call, title), title);
            case ManageAction.AllowMessages(boolean allowed) ->
                done(new ToggleGroupCallAreMessagesAllowed(call, allowed), allowed ? "on" : "off");
            case ManageAction.SetMinimumStars(long minimum) ->
                done(new SetGroupCallPaidMessageStarCount(call, minimum), minimum + " Stars");
            case ManageAction.MuteNewParticipants(boolean muted) ->
                done(new ToggleVideoChatMuteNewParticipants(call, muted), muted ? "on" : "off");
            case ManageAction.StartRecording(String title, boolean video, boolean portrait) ->
                done(new StartGroupCallRecording(call, title, video, portrait), title);
            case ManageAction.StopRecording() -> done(new EndGroupCallRecording(call), "");
            case ManageAction.ExportInviteLink(boolean mayUnmute) -> links.export(session, room, mayUnmute);
            case ManageAction.RevokeInviteLinks() -> done(new RevokeGroupCallInviteLink(call), "");
            case ManageAction.LeaveCall() -> leave(session, room);
            case ManageAction.EndCall() -> done(new EndGroupCall(call), "");
        };
    }

    private ActionResult done(TdRequest<Ok> request, String detail) {
        telegram.send(request);
        return new Done(detail);
    }

    private static ActionResult leave(CallSession session, CallRoom room) {
        session.stepOut(room);
        return new Done("");
    }
}
