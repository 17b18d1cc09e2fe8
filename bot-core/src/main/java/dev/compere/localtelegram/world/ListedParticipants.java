package dev.compere.localtelegram.world;

import java.util.List;
import java.util.stream.Stream;

/// The list of a video chat's participants, as one of the members reads it (group-calls.txt, "Getting info about a
/// group call"). Where an external program publishes, listeners are hidden from each other. Thread-safe.
public final class ListedParticipants {
    private final VideoCall call;
    private final ParticipantList participants;

    ListedParticipants(VideoCall call, ParticipantList participants) {
        this.call = call;
        this.participants = participants;
    }

    /// The beginning of the list: three participants at least.
    public ParticipantPage first(User user, int limit) {
        return call.world().lock().locked(() -> {
            call.requireMember(user);
            return call.rtmp() ? onlySelf(user) : participants.first(limit, handsMatterTo(user));
        });
    }

    /// @param offset where the last part ended; empty for the beginning
    public ParticipantPage page(User user, String offset, int limit) {
        return call.world().lock().locked(() -> {
            call.requireMember(user);
            return call.rtmp() ? onlySelf(user) : participants.page(offset, limit, handsMatterTo(user));
        });
    }

    /// Those who are asked for by name or by audio source.
    public List<ParticipantState> find(User user, List<Peer> peers, List<Integer> sources) {
        return call.world().lock().locked(() -> {
            call.requireMember(user);
            var named = peers.stream().flatMap(peer -> participants.as(peer).stream());
            var heard = sources.stream().flatMap(source -> participants.withSource(source).stream());
            return Stream.concat(named, heard).distinct().toList();
        });
    }

    /// Oneself, if one takes part.
    public List<ParticipantState> own(User user) {
        return call.world().lock().locked(() -> participants.of(user).stream().toList());
    }

    private ParticipantPage onlySelf(User user) {
        return new ParticipantPage(own(user), "");
    }

    /// Raised hands come first for those who need not raise theirs.
    private boolean handsMatterTo(User user) {
        return call.managedBy(user)
                || participants
                        .of(user)
                        .map(state -> state.voice().mute() != Mute.BY_ADMINISTRATOR)
                        .orElse(!call.settings().joinMuted());
    }
}
