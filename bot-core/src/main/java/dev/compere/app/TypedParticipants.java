package dev.compere.app;

import dev.compere.localtelegram.world.Participant;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.VideoChat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Plays the participants of a video chat from typed lines: `Ann joins`, `Ann raises hand`, `Ann in chat: hello`.
final class TypedParticipants {

    private static final Pattern DOES = Pattern.compile("(\\S+) (joins|raises hand|lowers hand|unmutes|leaves)");
    private static final Pattern SAYS = Pattern.compile("(\\S+) in chat: *(.+)");

    private final VideoChat videoChat;
    private final Map<String, Participant> here = new HashMap<>();

    TypedParticipants(VideoChat videoChat) {
        this.videoChat = videoChat;
    }

    /// @return what happened, for the person who typed; empty when the line is about something else
    Optional<String> play(String line) {
        var does = DOES.matcher(line.strip());
        var says = SAYS.matcher(line.strip());
        try {
            if (does.matches()) {
                return Optional.of(act(does.group(1), does.group(2)));
            }
            if (says.matches()) {
                participant(says.group(1)).says(says.group(2));
                return Optional.of("said in the video chat");
            }
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of("refused: " + e.getMessage());
        }
    }

    private String act(String name, String what) {
        if (what.equals("leaves")) {
            var leaving = here.remove(name);
            if (leaving == null) {
                return name + " is not in the video chat";
            }
            leaving.leaves();
            return name + " has left";
        }
        var participant = participant(name);
        if (what.equals("raises hand")) {
            participant.raisesHand();
        } else if (what.equals("lowers hand")) {
            participant.lowersHand();
        } else if (what.equals("unmutes")) {
            participant.unmutes();
        }
        return name + " " + what;
    }

    /// Whoever does something joins first.
    private Participant participant(String name) {
        return here.computeIfAbsent(name, videoChat::participant);
    }
}
