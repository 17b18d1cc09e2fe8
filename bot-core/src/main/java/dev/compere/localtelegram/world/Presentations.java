package dev.compere.localtelegram.world;

import java.util.Map;
import java.util.Optional;

/// The screens that are shared in a video chat, one for each participant at most (group-calls.txt, "Presentations").
/// Thread-safe.
public final class Presentations {
    private final VideoCall call;
    private final ParticipantList participants;

    Presentations(VideoCall call, ParticipantList participants) {
        this.call = call;
        this.participants = participants;
    }

    /// Starts a presentation, or starts it anew over another connection.
    ///
    /// @param payload of the presentation's own media connection
    /// @return the connection parameters for the media library
    public String start(User user, String payload) {
        return call.world().lock().locked(() -> {
            var state = presenter(user);
            var joining = JoinPayload.parse(payload);
            if (joining.source() == state.source()) {
                throw Refusal.badRequest("GROUPCALL_SSRC_DUPLICATE_MUCH");
            }
            call.requireFree(joining.source(), user);
            var answer = call.connectionFor(payload);
            show(state, new Presentation(joining.source(), joining.groups(), endpoint(answer, joining), false));
            call.world().received().add(user, new Received.PresentationStarted(call, joining.source()));
            return answer;
        });
    }

    /// Somebody who is played presents: nobody connects.
    void start(User user, Presentation presentation) {
        call.world().lock().run(() -> show(presenter(user), presentation));
    }

    /// Ends it, without leaving the call.
    public void stop(User user) {
        call.world().lock().run(() -> {
            drop(user);
            call.world().received().add(user, new Received.PresentationStopped(call));
        });
    }

    /// Ends it, by whoever's will, and tells the members.
    void drop(User user) {
        call.requireActive();
        var state = participants
                .of(user)
                .filter(participant -> participant.presentation().isPresent())
                .orElseThrow(() -> Refusal.forbidden("PARTICIPANT_PRESENTATION_MISSING"));
        call.edits().change(state.presentation(Optional.empty()), ParticipantChange.Kind.RECONNECTED);
    }

    private ParticipantState presenter(User user) {
        call.requireActive();
        if (call.rtmp()) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
        return participants.of(user).orElseThrow(() -> Refusal.forbidden("PARTICIPANT_JOIN_MISSING"));
    }

    private void show(ParticipantState state, Presentation presentation) {
        call.requireFree(presentation.source(), state.user());
        call.edits().change(state.presentation(Optional.of(presentation)), ParticipantChange.Kind.RECONNECTED);
    }

    /// The media server names it; one that does not leaves it to us.
    private static String endpoint(String answer, JoinPayload joining) {
        return Json.parse(answer).orElse(null) instanceof Map<?, ?> object
                        && object.get("video") instanceof Map<?, ?> video
                        && video.get("endpoint") instanceof String endpoint
                ? endpoint
                : "screen" + joining.source();
    }
}
