package dev.compere.localtelegram.world;

import dev.compere.localtelegram.sfu.Sfu;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A participant of a video chat at one moment.
///
/// @param peer in whose name the user takes part
/// @param number rises with each participant of the call
/// @param source the audio source of the media connection
/// @param camera the sources of the camera's picture
public record ParticipantState(
        Peer peer,
        User user,
        Instant joinedAt,
        long number,
        int source,
        List<SourceGroup> camera,
        String about,
        Voice voice,
        Video video,
        Optional<Presentation> presentation) {

    ParticipantState connection(JoinPayload joining) {
        return new ParticipantState(
                peer, user, joinedAt, number, joining.source(), joining.groups(), about, voice, video, presentation);
    }

    ParticipantState about(String newAbout) {
        return new ParticipantState(peer, user, joinedAt, number, source, camera, newAbout, voice, video, presentation);
    }

    ParticipantState voice(Voice newVoice) {
        return new ParticipantState(peer, user, joinedAt, number, source, camera, about, newVoice, video, presentation);
    }

    ParticipantState video(Video newVideo) {
        return new ParticipantState(peer, user, joinedAt, number, source, camera, about, voice, newVideo, presentation);
    }

    ParticipantState presentation(Optional<Presentation> newPresentation) {
        return new ParticipantState(peer, user, joinedAt, number, source, camera, about, voice, video, newPresentation);
    }

    /// The audio sources by which the participant is known: that of the main connection first.
    List<Integer> sources() {
        var main = Stream.of(source);
        return Stream.concat(main, presentation.map(Presentation::source).stream())
                .toList();
    }

    /// By which clients ask the media server for the camera's picture.
    public String cameraEndpoint() {
        return Sfu.endpoint(source);
    }

    /// Sends pictures of any kind.
    boolean visible() {
        return video != Video.OFF || presentation.isPresent();
    }
}
