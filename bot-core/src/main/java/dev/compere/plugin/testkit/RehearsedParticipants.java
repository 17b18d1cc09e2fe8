package dev.compere.plugin.testkit;

import dev.compere.action.CallAction;
import dev.compere.action.ChatAction;
import dev.compere.action.ParticipantAction;
import dev.compere.event.CallEvent;
import dev.compere.event.CallKey;
import dev.compere.event.MuteState;
import dev.compere.event.Participant;
import dev.compere.event.ParticipantChanged;
import dev.compere.event.ParticipantJoined;
import dev.compere.event.ParticipantLeft;
import dev.compere.event.Sender;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Who is in the video chat of a rehearsal, and what becomes of them. What changes comes back as the event that tells
/// of it.
final class RehearsedParticipants {

    private static final int AS_LOUD_AS_HE_SPEAKS = 10_000;

    private final Map<Long, Participant> here = new LinkedHashMap<>();

    List<Participant> all() {
        return List.copyOf(here.values());
    }

    Optional<Participant> find(Sender who) {
        return Optional.ofNullable(here.get(who.id()));
    }

    Optional<CallEvent> join(CallKey call, Instant at, Sender who, MuteState mute) {
        if (here.containsKey(who.id())) {
            return Optional.empty();
        }
        var participant = new Participant(who, mute, AS_LOUD_AS_HE_SPEAKS, false, false, false, false, false);
        here.put(who.id(), participant);
        return Optional.of(new ParticipantJoined(call, at, participant));
    }

    Optional<CallEvent> leave(CallKey call, Instant at, long id) {
        return Optional.ofNullable(here.remove(id)).map(left -> new ParticipantLeft(call, at, left));
    }

    Optional<CallEvent> mute(CallKey call, Instant at, long id, MuteState mute) {
        return change(
                call,
                at,
                id,
                is -> new Participant(is.who(), mute, is.volume(), false, is.handRaised(), false, false, false));
    }

    Optional<CallEvent> raiseHand(CallKey call, Instant at, long id, boolean raised) {
        return change(
                call,
                at,
                id,
                is -> new Participant(is.who(), is.mute(), is.volume(), is.speaking(), raised, false, false, false));
    }

    /// What the bot's action does to somebody.
    Optional<CallEvent> moderated(CallKey call, Instant at, CallAction action) {
        return switch (action) {
            case ParticipantAction.Mute(long id) -> mute(call, at, id, MuteState.MUTED_BY_ADMIN);
            case ParticipantAction.AllowToSpeak(long id) -> mute(call, at, id, MuteState.MUTED);
            case ParticipantAction.LowerHand(long id) -> raiseHand(call, at, id, false);
            case ParticipantAction.SetVolume(long id, int level) ->
                change(
                        call,
                        at,
                        id,
                        is -> new Participant(
                                is.who(), is.mute(), level, is.speaking(), is.handRaised(), false, false, false));
            case ChatAction.BanSender(long id, var _) -> leave(call, at, id);
            default -> Optional.empty();
        };
    }

    private Optional<CallEvent> change(CallKey call, Instant at, long id, UnaryOperator<Participant> change) {
        var before = here.get(id);
        if (before == null) {
            return Optional.empty();
        }
        var after = change.apply(before);
        here.put(id, after);
        return before.equals(after) ? Optional.empty() : Optional.of(new ParticipantChanged(call, at, before, after));
    }
}
