package dev.compere.localtelegram.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Who may change what about a participant of a video chat (group-calls.txt, "Managing an active group call").
/// Thread-safe.
public final class ParticipantEdits {
    private static final int LOUDEST = 20_000;

    private final VideoCall call;
    private final ParticipantList participants;
    private final ParticipantUpdates updates;
    private final Map<User, Map<Peer, Playback>> playback = new HashMap<>();
    private long lastHand;

    ParticipantEdits(VideoCall call, ParticipantList participants, ParticipantUpdates updates) {
        this.call = call;
        this.participants = participants;
        this.updates = updates;
    }

    /// How a user hears a participant.
    public Playback playback(User user, Peer participant) {
        return call.world()
                .lock()
                .locked(() -> playback.getOrDefault(user, Map.of()).getOrDefault(participant, Playback.USUAL));
    }

    /// @throws Refusal where nobody is allowed to, or not this user
    public void edit(User user, Peer participant, ParticipantEdit edit) {
        call.world().lock().run(() -> {
            call.requireJoined(user);
            if (call.rtmp()) {
                throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
            }
            var state = participants.as(participant).orElseThrow(() -> Refusal.forbidden("PARTICIPANT_JOIN_MISSING"));
            apply(user, state, edit);
            call.world().received().add(user, new Received.ParticipantEdited(call, participant, edit));
        });
    }

    /// A participant is heard by the server.
    public void speak(User user) {
        call.world().lock().run(() -> {
            call.requireJoined(user);
            var state = participants.of(user).orElseThrow();
            if (state.voice().mute() == Mute.BY_ADMINISTRATOR) {
                throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
            }
            voice(state, voice -> voice.spoke(call.world().clock().instant()));
            call.world().received().add(user, new Received.Spoke(call));
        });
    }

    private void apply(User user, ParticipantState state, ParticipantEdit edit) {
        var own = state.user() == user;
        switch (edit) {
            case ParticipantEdit.Muted(var muted) -> mute(user, state, muted);
            case ParticipantEdit.Volume(var level) -> volume(user, state, level);
            case ParticipantEdit.Hand(var raised) -> hand(user, state, raised);
            case ParticipantEdit.VideoStopped(var stopped) -> video(state, own, stopped);
            case ParticipantEdit.VideoPaused(var paused) -> pauseVideo(state, own, paused);
            case ParticipantEdit.PresentationPaused(var paused) -> pausePresentation(state, own, paused);
        }
    }

    private void mute(User user, ParticipantState state, boolean muted) {
        if (state.user() == user) {
            muteSelf(state, muted);
        } else if (!call.managedBy(user)) {
            hearOtherwise(
                    user,
                    state,
                    new Playback(muted, playback(user, state.peer()).volume()));
        } else if (call.managedBy(state.user())) {
            silence(state, muted);
        } else {
            // Who was muted by an administrator is not unmuted, but allowed to unmute.
            voice(state, voice -> voice.mute(muted ? Mute.BY_ADMINISTRATOR : Mute.BY_CHOICE));
        }
    }

    private void muteSelf(ParticipantState state, boolean muted) {
        if (state.voice().mute() == Mute.BY_ADMINISTRATOR) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
        voice(state, voice -> voice.mute(muted ? Mute.BY_CHOICE : Mute.UNMUTED));
    }

    /// Another administrator can be silenced, but neither for good nor back again.
    private void silence(ParticipantState state, boolean muted) {
        if (!muted) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
        voice(state, voice -> voice.mute(Mute.BY_CHOICE));
    }

    private void volume(User user, ParticipantState state, int level) {
        if (level < 1 || level > LOUDEST || state.user() == user) {
            throw Refusal.badRequest("USER_VOLUME_INVALID");
        }
        if (call.managedBy(user)) {
            voice(state, voice -> voice.volume(level));
        } else {
            hearOtherwise(user, state, new Playback(playback(user, state.peer()).muted(), level));
        }
    }

    private void hand(User user, ParticipantState state, boolean raised) {
        if (state.user() != user && (raised || !call.managedBy(user))) {
            throw Refusal.badRequest("RAISE_HAND_FORBIDDEN");
        }
        // The earlier, the higher.
        voice(state, voice -> voice.hand(raised ? Integer.MAX_VALUE - ++lastHand : 0));
    }

    private void video(ParticipantState state, boolean own, boolean stopped) {
        if (!own || !stopped && state.voice().mute() == Mute.BY_ADMINISTRATOR) {
            throw Refusal.badRequest("VIDEO_STOP_FORBIDDEN");
        }
        change(state.video(stopped ? Video.OFF : Video.ON), ParticipantChange.Kind.RECONNECTED);
    }

    private void pauseVideo(ParticipantState state, boolean own, boolean paused) {
        if (!own || state.video() == Video.OFF) {
            throw Refusal.badRequest("VIDEO_PAUSE_FORBIDDEN");
        }
        change(state.video(paused ? Video.PAUSED : Video.ON), ParticipantChange.Kind.RECONNECTED);
    }

    private void pausePresentation(ParticipantState state, boolean own, boolean paused) {
        var presentation = state.presentation();
        if (!own || presentation.isEmpty()) {
            throw Refusal.badRequest("VIDEO_PAUSE_FORBIDDEN");
        }
        change(state.presentation(presentation.map(shown -> shown.paused(paused))), ParticipantChange.Kind.RECONNECTED);
    }

    private void voice(ParticipantState state, UnaryOperator<Voice> change) {
        change(state.voice(change.apply(state.voice())), ParticipantChange.Kind.CHANGED);
    }

    /// Only this user hears the participant otherwise, and only this user is told.
    private void hearOtherwise(User user, ParticipantState state, Playback how) {
        playback.computeIfAbsent(user, _ -> new HashMap<>()).put(state.peer(), how);
        var change = new ParticipantChange(state, ParticipantChange.Kind.CHANGED, false);
        call.world()
                .accountOf(user)
                .ifPresent(account -> call.world()
                        .publish(
                                account, new WorldEvent.ParticipantsChanged(call, List.of(change), updates.version())));
    }

    void change(ParticipantState state, ParticipantChange.Kind kind) {
        participants.put(state);
        updates.tell(List.of(state), kind);
    }
}
