package dev.compere.call;

import dev.compere.telegram.object.GroupCallParticipant;
import dev.compere.telegram.object.MessageSender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whose voice comes from which audio source, as TDLib tells of the participants. Safe from any thread.
/// Source: group-calls.txt, "Applying group call updates".
final class AudioSources {

    /// More are not heard at a time; Telegram's list begins with those who spoke last.
    private static final int MOST = 500;

    /// @param voice 0 without a connection
    /// @param screen the sound of what he presents; 0 without one
    private record Sources(MessageSender owner, int voice, int screen, boolean isMuted, String order) {}

    private final Map<MessageSender, Sources> participants = new HashMap<>();
    private final Map<Integer, Sources> owners = new HashMap<>();

    /// @return whether others are to be heard than before
    synchronized boolean told(GroupCallParticipant told) {
        if (told.isCurrentUser()) {
            return false;
        }
        var before = forget(told.participantId());
        if (told.order().isEmpty()) {
            return before != null;
        }
        var now = new Sources(
                told.participantId(),
                told.audioSourceId(),
                told.screenSharingAudioSourceId(),
                told.isMutedForAllUsers(),
                told.order());
        put(now);
        return before == null || !audible(before).equals(audible(now));
    }

    /// The only one who is heard from now on: who streams a live story.
    ///
    /// @return whether it is another than before
    synchronized boolean streams(GroupCallParticipant streamer) {
        var before = audible();
        participants.clear();
        owners.clear();
        if (!streamer.isCurrentUser()) {
            put(new Sources(streamer.participantId(), streamer.audioSourceId(), 0, false, ""));
        }
        return !before.equals(audible());
    }

    /// Who could be saying something now.
    synchronized Set<Integer> audible() {
        var sources = new HashSet<Integer>();
        participants.values().stream()
                .filter(participant -> !audible(participant).isEmpty())
                .sorted((one, other) -> other.order().compareTo(one.order()))
                .limit(MOST)
                .forEach(participant -> sources.addAll(audible(participant)));
        return sources;
    }

    synchronized Optional<MessageSender> owner(int source) {
        return Optional.ofNullable(owners.get(source)).map(Sources::owner);
    }

    /// Whether it is the sound of a presentation rather than a voice.
    synchronized boolean isScreen(int source) {
        var owner = owners.get(source);
        return owner != null && owner.screen() == source;
    }

    private Sources forget(MessageSender owner) {
        var gone = participants.remove(owner);
        if (gone != null) {
            owners.remove(gone.voice(), gone);
            owners.remove(gone.screen(), gone);
        }
        return gone;
    }

    private void put(Sources added) {
        participants.put(added.owner(), added);
        for (int source : List.of(added.voice(), added.screen())) {
            if (source != 0) {
                owners.put(source, added);
            }
        }
    }

    private static Set<Integer> audible(Sources participant) {
        var sources = new HashSet<Integer>();
        if (participant.voice() != 0 && !participant.isMuted()) {
            sources.add(participant.voice());
        }
        if (participant.screen() != 0) {
            sources.add(participant.screen());
        }
        return sources;
    }
}
