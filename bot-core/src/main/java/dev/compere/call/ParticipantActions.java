package dev.compere.call;

import dev.compere.action.ActionResult;
import dev.compere.action.ActionResult.Done;
import dev.compere.action.ActionResult.Refused;
import dev.compere.action.ParticipantAction;
import dev.compere.action.RefusalReason;
import dev.compere.telegram.TelegramClient;
import dev.compere.telegram.TelegramError;
import dev.compere.telegram.object.MessageSender;
import dev.compere.telegram.object.Ok;
import dev.compere.telegram.request.InviteVideoChatParticipants;
import dev.compere.telegram.request.SetGroupCallParticipantVolumeLevel;
import dev.compere.telegram.request.TdRequest;
import dev.compere.telegram.request.ToggleGroupCallIsMyVideoPaused;
import dev.compere.telegram.request.ToggleGroupCallParticipantIsHandRaised;
import dev.compere.telegram.request.ToggleGroupCallParticipantIsMuted;
import java.util.List;
import java.util.Set;

/// Carries out what is done to the participants of a video chat: group-calls.txt, "Managing an active group call".
final class ParticipantActions {

    /// What TDLib says of somebody who is not in the call, or whom it has not been told of.
    private static final Set<String> UNKNOWN = Set.of(
            "Can't find group call participant",
            "Unknown user identifier specified",
            "Unknown chat identifier specified");

    private final TelegramClient telegram;

    ParticipantActions(TelegramClient telegram) {
        this.telegram = telegram;
    }

    ActionResult execute(ParticipantAction action, CallRoom room) {
        int call = room.groupCall().id();
        return switch (action) {
            case ParticipantAction.Mute(long id) -> mute(room, id, true);
            case ParticipantAction.AllowToSpeak(long id) -> mute(room, id, false);
            case ParticipantAction.SetVolume(long id, int level) ->
                change(room, id, new SetGroupCallParticipantVolumeLevel(call, SenderNames.senderOf(id), level));
            case ParticipantAction.LowerHand(long id) -> raiseHand(room, SenderNames.senderOf(id), false);
            case ParticipantAction.RaiseHand() -> raiseHand(room, room.self(), true);
            case ParticipantAction.PauseVideo(boolean paused) -> pauseVideo(call, paused);
            case ParticipantAction.InviteUsers(List<Long> users) -> invite(call, users);
        };
    }

    private ActionResult mute(CallRoom room, long id, boolean muted) {
        var participant = SenderNames.senderOf(id);
        return change(
                room, id, new ToggleGroupCallParticipantIsMuted(room.groupCall().id(), participant, muted));
    }

    private ActionResult raiseHand(CallRoom room, MessageSender participant, boolean raised) {
        long id = SenderNames.idOf(participant);
        return change(
                room,
                id,
                new ToggleGroupCallParticipantIsHandRaised(room.groupCall().id(), participant, raised));
    }

    private ActionResult change(CallRoom room, long id, TdRequest<Ok> request) {
        try {
            telegram.send(request);
            return new Done(room.nameOf(SenderNames.senderOf(id)));
        } catch (TelegramError e) {
            if (UNKNOWN.contains(e.text())) {
                return new Refused(new RefusalReason.UnknownParticipant(id));
            }
            throw e;
        }
    }

    private ActionResult pauseVideo(int call, boolean paused) {
        telegram.send(new ToggleGroupCallIsMyVideoPaused(call, paused));
        return new Done(paused ? "paused" : "resumed");
    }

    private ActionResult invite(int call, List<Long> users) {
        telegram.send(new InviteVideoChatParticipants(call, users));
        return new Done(users.size() + (users.size() == 1 ? " user" : " users"));
    }
}
