package dev.compere.localtelegram.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The group call of a live story, with the server's rules for joining, checking, managing and ending it
/// (group-calls.txt, "Live stories", "Maintaining group call connections", "Managing an active group call").
/// Thread-safe.
public final class LiveCall {
    private final long id;
    private final LiveStory story;
    private final World world;
    private final Instant startedAt;
    private final Participants participants = new Participants();
    private final LiveComments comments;
    private LiveSettings settings;
    private ConnectionParameters connection;
    private Instant endedAt;

    LiveCall(long id, LiveStory story, LiveSettings settings, World world) {
        this.id = id;
        this.story = story;
        this.world = world;
        this.settings = settings;
        this.startedAt = world.clock().instant();
        this.comments = new LiveComments(story, this, world);
        this.connection = settings.rtmp() ? ConnectionParameters.RTMP : ConnectionParameters.WITHOUT_MEDIA;
    }

    public long id() {
        return id;
    }

    public long accessHash() {
        return Ids.accessHash(id);
    }

    public LiveStory story() {
        return story;
    }

    public LiveComments comments() {
        return comments;
    }

    public boolean active() {
        return world.lock().locked(() -> endedAt == null);
    }

    public LiveSettings settings() {
        return world.lock().locked(() -> settings);
    }

    /// The revision of the list of participants. It does not move: listeners of a live story are counted, not listed,
    /// and TDLib leaves the count alone when it sees a revision without the participants that made it.
    public int version() {
        return 1;
    }

    public int participantCount() {
        return world.lock().locked(participants::count);
    }

    /// How long the call took, or has taken until now.
    public Duration duration() {
        return world.lock()
                .locked(() -> Duration.between(
                        startedAt, endedAt == null ? world.clock().instant() : endedAt));
    }

    /// Lets a user join; who has joined before joins anew.
    ///
    /// @return the connection parameters for the media library
    public String join(User user, JoinRequest request) {
        return world.lock().locked(() -> {
            requireActive();
            if (!request.asSelf()) {
                throw Refusal.badRequest("JOIN_AS_PEER_INVALID");
            }
            var source = JoinPayload.parse(request.payload()).source();
            if (participants.anyOther(user, other -> other.source() == source)) {
                throw Refusal.badRequest("GROUPCALL_SSRC_DUPLICATE_MUCH");
            }
            enter(new Participant(user, source, publishes(user, request)));
            world.received().add(user, new Received.Joined(story, source));
            return connection.answer(request.payload());
        });
    }

    /// Only one participant publishes: who manages the story, and nobody in RTMP mode.
    private boolean publishes(User user, JoinRequest request) {
        if (request.muted() && request.videoStopped()) {
            return false;
        }
        var taken = participants.anyOther(user, Participant::publisher);
        if (settings.rtmp() || taken || !story.poster().managedBy(user)) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
        return true;
    }

    public void leave(User user) {
        world.lock().run(() -> {
            requireJoined(user);
            drop(user);
            world.received().add(user, new Received.Left(story));
            changed();
        });
    }

    /// Which of a user's sources the server still knows as joined.
    public List<Integer> check(User user, List<Integer> sources) {
        return world.lock().locked(() -> {
            requireActive();
            return participants.ownSources(user, sources);
        });
    }

    /// Changes the settings, as somebody who manages the story may.
    public void change(User user, LiveSettings newSettings) {
        world.lock().run(() -> {
            requireManager(user);
            change(newSettings);
            world.received().add(user, new Received.SettingsChanged(story, newSettings));
        });
    }

    /// Ends the call for everyone.
    public void discard(User user) {
        world.lock().run(() -> {
            requireManager(user);
            story.end();
            world.received().add(user, new Received.Ended(story));
        });
    }

    boolean joined(User user) {
        return participants.contains(user);
    }

    List<Account> joinedAccounts() {
        return world.accounts().stream()
                .filter(account -> joined(account.user()))
                .toList();
    }

    void enterViewer(User user) {
        requireActive();
        enter(new Participant(user, 0, false));
    }

    void drop(User user) {
        participants.remove(user);
    }

    void change(LiveSettings newSettings) {
        requireActive();
        settings = newSettings;
        changed();
    }

    void answersJoinsWith(ConnectionParameters parameters) {
        connection = parameters;
    }

    void end() {
        requireActive();
        endedAt = world.clock().instant();
        participants.clear();
        changed();
    }

    void requireActive() {
        if (endedAt != null) {
            throw Refusal.badRequest("GROUPCALL_INVALID");
        }
    }

    void requireJoined(User user) {
        requireActive();
        if (!joined(user)) {
            throw Refusal.badRequest("GROUPCALL_JOIN_MISSING");
        }
    }

    void requireManager(User user) {
        requireActive();
        if (!story.poster().managedBy(user)) {
            throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
        }
    }

    private void enter(Participant participant) {
        participants.enter(participant);
        changed();
    }

    private void changed() {
        world.publish(new WorldEvent.CallChanged(story));
    }
}
