package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A participant of a video chat at one moment.
///
/// @param peer in whose name the user takes part
/// @param number rises with each participant of the call
/// @param source the audio source of the media connection
public record ParticipantState(
        Peer peer,
        User user,
        Instant joinedAt,
        long number,
        int source,
        String about,
        Voice voice,
        Video video,
        Optional<Presentation> presentation) {

    ParticipantState source(int newSource) {
        return new ParticipantState(peer, user, joinedAt, number, newSource, about, voice, video, presentation);
    }

    ParticipantState about(String newAbout) {
        return new ParticipantState(peer, user, joinedAt, number, source, newAbout, voice, video, presentation);
    }

    ParticipantState voice(Voice newVoice) {
        return new ParticipantState(peer, user, joinedAt, number, source, about, newVoice, video, presentation);
    }

    ParticipantState video(Video newVideo) {
        return new ParticipantState(peer, user, joinedAt, number, source, about, voice, newVideo, presentation);
    }

    ParticipantState presentation(Optional<Presentation> newPresentation) {
        return new ParticipantState(peer, user, joinedAt, number, source, about, voice, video, newPresentation);
    }

    /// The audio sources by which the participant is known: that of the main connection first.
    List<Integer> sources() {
        var main = Stream.of(source);
        return Stream.concat(main, presentation.map(Presentation::source).stream())
                .toList();
    }

    /// Sends pictures of any kind.
    boolean visible() {
        return video != Video.OFF || presentation.isPresent();
    }
}
