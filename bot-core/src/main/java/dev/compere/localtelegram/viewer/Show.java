package dev.compere.localtelegram.viewer;

import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Comment;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.MessageLevel;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.SourceGroup;
import dev.compere.localtelegram.world.Streamer;
import dev.compere.localtelegram.world.User;
import java.util.List;

/// A live story as the page shows it.
///
/// @param voices who is to be heard and seen
record Show(String title, int viewers, long stars, List<DonorLine> donors, List<VoiceLine> voices) {
    private static final int DONORS = 5;

    record DonorLine(String name, long stars) {}

    /// @param endpoint by which the picture is asked for
    /// @param groups the sources of the picture; empty if there is none
    record VoiceLine(String name, int source, String endpoint, List<SourceGroup> groups) {}

    /// @param colour of what was paid, six hexadecimal digits
    record CommentLine(int id, String name, boolean manager, String text, long stars, String colour) {}

    static Show of(LiveStory story) {
        var call = story.call();
        var donors = call.comments().donors().stream()
                .limit(DONORS)
                .map(donor -> new DonorLine(name(donor.peer()), donor.stars()))
                .toList();
        var voices = call.streamer().map(Show::voice).stream().toList();
        return new Show(name(story.poster()), call.participantCount(), story.starsGiven(), donors, voices);
    }

    static CommentLine of(Comment comment) {
        return new CommentLine(
                comment.id(),
                name(comment.sender()),
                comment.fromManager(),
                comment.text().text(),
                comment.stars(),
                MessageLevel.of(comment.stars()).colour());
    }

    private static VoiceLine voice(Streamer streamer) {
        return new VoiceLine(streamer.user().firstName(), streamer.source(), streamer.endpoint(), streamer.groups());
    }

    private static String name(Peer peer) {
        return switch (peer) {
            case User user -> user.firstName();
            case Chat chat -> chat.title();
        };
    }
}
