package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who takes part in a video chat: who comes, comes again and goes, each told to the members. Guarded by the world's
/// lock.
final class Attendance {
    private final VideoCall call;
    private final ParticipantList participants;
    private final ParticipantUpdates updates;
    private long lastNumber;

    Attendance(VideoCall call, ParticipantList participants, ParticipantUpdates updates) {
        this.call = call;
        this.participants = participants;
        this.updates = updates;
    }

    /// Lets a user in who may enter, telling the members.
    void enter(User user, JoinRequest request, JoinPayload joining) {
        call.requireWelcome(user);
        call.requireWelcome(request.joinAs());
        var known = participants.of(user).filter(state -> state.peer() == request.joinAs());
        // Who had a voice before keeps it.
        var invited = call.invitations().accepts(request.inviteHash())
                || known.filter(state -> state.voice().mute() != Mute.BY_ADMINISTRATOR)
                        .isPresent();
        var mute = JoinRules.mute(call.managedBy(user), request.muted(), call.settings(), invited);
        var video = request.videoStopped() || mute == Mute.BY_ADMINISTRATOR ? Video.OFF : Video.ON;
        if (known.isPresent()) {
            rejoin(known.get(), joining, mute, video, invited);
            return;
        }
        leave(user);
        participants.as(request.joinAs()).map(ParticipantState::user).ifPresent(this::leave);
        var state = new ParticipantState(
                request.joinAs(),
                user,
                now(),
                ++lastNumber,
                joining.source(),
                joining.groups(),
                "",
                Voice.of(mute),
                video,
                Optional.empty());
        participants.put(state);
        tell(List.of(state), ParticipantChange.Kind.JOINED);
    }

    /// Nobody gets a voice back by joining again, and a presentation does not outlive the connection it was beside.
    private void rejoin(ParticipantState known, JoinPayload joining, Mute mute, Video video, boolean invited) {
        var silenced = known.voice().mute() == Mute.BY_ADMINISTRATOR && !invited;
        var voice = known.voice().mute(silenced ? Mute.BY_ADMINISTRATOR : mute);
        var state = known.connection(joining)
                .voice(voice)
                .video(silenced ? Video.OFF : video)
                .presentation(Optional.empty());
        participants.put(state);
        tell(List.of(state), ParticipantChange.Kind.RECONNECTED);
    }

    /// Lets many in at once, as one change; who is there already stays.
    void enter(List<User> users) {
        call.requireActive();
        var mute = JoinRules.mute(false, true, call.settings(), false);
        var states = users.stream()
                .filter(user -> participants.of(user).isEmpty())
                .map(user -> guest(user, mute))
                .toList();
        states.forEach(participants::put);
        tell(states, ParticipantChange.Kind.JOINED);
    }

    private ParticipantState guest(User user, Mute mute) {
        var joining = JoinPayload.played(Math.toIntExact(user.id()));
        return new ParticipantState(
                user,
                user,
                now(),
                ++lastNumber,
                joining.source(),
                joining.groups(),
                "",
                Voice.of(mute),
                Video.OFF,
                Optional.empty());
    }

    /// The participant leaves, by whoever's will, and the members are told.
    void leave(User user) {
        participants.of(user).ifPresent(state -> {
            participants.remove(user);
            tell(List.of(state), ParticipantChange.Kind.LEFT);
        });
    }

    private void tell(List<ParticipantState> states, ParticipantChange.Kind kind) {
        if (call.rtmp()) {
            call.changed();
            return;
        }
        updates.tell(states, kind);
        // Who has joined counts along. TDLib would take this version for told, even if the update above were lost.
        var others = call.peer().memberAccounts().stream()
                .filter(account -> !call.joined(account.user()))
                .toList();
        call.world().publish(others, new WorldEvent.CallChanged(call));
    }

    private Instant now() {
        return call.world().clock().instant();
    }
}
