package dev.compere.localtelegram.world;

import dev.compere.localtelegram.sfu.Sfu;
import dev.compere.localtelegram.sfu.SfuRoom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A group call of any kind, with the rules that all kinds have in common (group-calls.txt, "Maintaining group call
/// connections", "Managing an active group call"). Thread-safe.
public abstract sealed class GroupCall permits LiveCall, VideoCall {
    private final long id;
    private final World world;
    private final CallComments comments;
    private final RtmpStream stream;
    private final Optional<SfuRoom> room;
    private Instant startedAt;
    private Instant endedAt;
    private ConnectionParameters connection;

    /// @param rtmp whether an external program publishes, and there are no connections
    GroupCall(long id, boolean rtmp, World world) {
        this.id = id;
        this.world = world;
        this.room = rtmp ? Optional.empty() : world.mediaServer().map(Sfu::room);
        this.connection = rtmp ? ConnectionParameters.RTMP : connection();
        this.startedAt = world.clock().instant();
        this.comments = new CallComments(this, world);
        this.stream = new RtmpStream(this, world.lock());
    }

    public final long id() {
        return id;
    }

    public final long accessHash() {
        return Ids.accessHash(id);
    }

    /// The chat, or the poster of the story, that the call belongs to.
    public abstract Peer peer();

    public final CallComments comments() {
        return comments;
    }

    /// What an external program publishes, if the call is in RTMP mode.
    public final RtmpStream stream() {
        return stream;
    }

    /// The call's room on the media server, if the world has one.
    public final Optional<SfuRoom> room() {
        return room;
    }

    public final boolean active() {
        return world.lock().locked(() -> endedAt == null);
    }

    /// Whether an external program publishes.
    public abstract boolean rtmp();

    /// Whether there are listeners who fetch the sound in segments.
    public abstract boolean streamed();

    /// The revision of the list of participants.
    public abstract int version();

    public abstract int participantCount();

    /// How long the call took, or has taken until now.
    public final Duration duration() {
        return world.lock()
                .locked(() -> Duration.between(
                        startedAt, endedAt == null ? world.clock().instant() : endedAt));
    }

    /// Lets a user join; who has joined before joins anew.
    ///
    /// @return the connection parameters for the media library
    public abstract String join(User user, JoinRequest request);

    public abstract void leave(User user);

    /// Which of a user's sources the server still knows as joined.
    public abstract List<Integer> check(User user, List<Integer> sources);

    /// Ends the call for everyone.
    public abstract void discard(User user);

    /// Whether a user may change the call's settings, and end it.
    public abstract boolean managedBy(User user);

    abstract boolean joined(User user);

    /// The server forgets that a user has joined.
    abstract void drop(User user);

    /// Puts somebody out, and tells those who hear of the call.
    abstract void expel(Peer who);

    /// Refuses who is banned from the chat, or blocked by the poster.
    final void requireWelcome(Peer who) {
        var barred = switch (peer()) {
            case Chat chat -> chat.moderation().bans(who);
            case User poster ->
                world.accountOf(poster)
                        .filter(account -> account.blocks().keepsOut(who))
                        .isPresent();
        };
        if (barred) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
    }

    /// Refuses who may not write in the chat.
    final void requireVoice(User author) {
        if (peer() instanceof Chat chat && chat.moderation().silences(author)) {
            throw Refusal.forbidden("CHAT_WRITE_FORBIDDEN");
        }
    }

    /// Refuses a message that the call's rules do not allow.
    abstract void checkComment(User author, CommentText text, long stars);

    /// Refuses a name that a user may not send messages in.
    abstract void checkSender(User author, Peer sender);

    /// In whose name a user sends messages unless said otherwise.
    abstract Peer usualSender(User author);

    final List<Account> joinedAccounts() {
        return world.accounts().stream()
                .filter(account -> joined(account.user()))
                .toList();
    }

    final void answersJoinsWith(ConnectionParameters parameters) {
        connection = parameters;
    }

    final String connectionFor(String payload) {
        return connection.answer(payload);
    }

    /// Nobody sends from a source any more.
    final void disconnect(int source) {
        room.ifPresent(media -> media.leave(source));
    }

    /// The time counts from now.
    final void started() {
        startedAt = world.clock().instant();
    }

    final void ended() {
        requireActive();
        endedAt = world.clock().instant();
        room.ifPresent(SfuRoom::close);
    }

    final void requireActive() {
        if (endedAt != null) {
            throw Refusal.badRequest("GROUPCALL_INVALID");
        }
    }

    final void requireJoined(User user) {
        requireActive();
        if (!joined(user)) {
            throw Refusal.badRequest("GROUPCALL_JOIN_MISSING");
        }
    }

    final void requireManager(User user) {
        requireActive();
        if (!managedBy(user)) {
            throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
        }
    }

    final World world() {
        return world;
    }

    private ConnectionParameters connection() {
        return room.<ConnectionParameters>map(media -> media::join).orElse(ConnectionParameters.WITHOUT_MEDIA);
    }
}
