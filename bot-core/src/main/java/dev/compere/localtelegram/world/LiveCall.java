package dev.compere.localtelegram.world;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The group call of a live story, with the server's rules for joining, checking, managing and ending it
/// (group-calls.txt, "Live stories"). Thread-safe.
public final class LiveCall extends GroupCall {
    private final LiveStory story;
    private final LiveParticipants participants = new LiveParticipants(this::disconnect);
    private LiveSettings settings;

    LiveCall(long id, LiveStory story, LiveSettings settings, World world) {
        super(id, settings.rtmp(), world);
        this.story = story;
        this.settings = settings;
    }

    public LiveStory story() {
        return story;
    }

    @Override
    public Peer peer() {
        return story.poster();
    }

    public LiveSettings settings() {
        return world().lock().locked(() -> settings);
    }

    @Override
    public boolean rtmp() {
        return settings().rtmp();
    }

    /// Nobody who listens to a live story is sent elsewhere.
    @Override
    public boolean streamed() {
        return false;
    }

    /// It does not move: listeners of a live story are counted, not listed, and TDLib leaves the count alone when it
    /// sees a revision without the participants that made it.
    @Override
    public int version() {
        return 1;
    }

    @Override
    public int participantCount() {
        return world().lock().locked(participants::count);
    }

    @Override
    public String join(User user, JoinRequest request) {
        return world().lock().locked(() -> {
            requireActive();
            requireWelcome(user);
            if (!story.visibleTo(user)) {
                throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
            }
            if (request.joinAs() != user) {
                throw Refusal.badRequest("JOIN_AS_PEER_INVALID");
            }
            var joining = JoinPayload.parse(request.payload());
            requireFree(joining.source(), user);
            enter(new LiveParticipant(user, joining.source(), joining.groups(), publishes(user, request)));
            world().received().add(user, new Received.Joined(this, joining.source()));
            return connectionFor(request.payload());
        });
    }

    private void requireFree(int source, User user) {
        if (participants.anyOther(user, other -> other.source() == source)) {
            throw Refusal.badRequest("GROUPCALL_SSRC_DUPLICATE_MUCH");
        }
    }

    /// Only one participant publishes: who manages the story, and nobody in RTMP mode.
    private boolean publishes(User user, JoinRequest request) {
        if (request.muted() && request.videoStopped()) {
            return false;
        }
        var taken = participants.anyOther(user, LiveParticipant::publisher);
        if (settings.rtmp() || taken || !managedBy(user)) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
        return true;
    }

    /// The user who publishes, if a client does.
    public Optional<Streamer> streamer() {
        return world().lock()
                .locked(() -> participants
                        .publisher()
                        .map(publisher -> new Streamer(publisher.user(), publisher.source(), publisher.groups())));
    }

    @Override
    public void leave(User user) {
        world().lock().run(() -> {
            requireJoined(user);
            drop(user);
            world().received().add(user, new Received.Left(this));
            changed();
        });
    }

    @Override
    public List<Integer> check(User user, List<Integer> sources) {
        return world().lock().locked(() -> {
            requireActive();
            return participants.ownSources(user, sources);
        });
    }

    /// Changes the settings, as somebody who manages the story may.
    public void change(User user, LiveSettings newSettings) {
        world().lock().run(() -> {
            requireManager(user);
            change(newSettings);
            world().received().add(user, new Received.SettingsChanged(this, newSettings));
        });
    }

    @Override
    public void discard(User user) {
        world().lock().run(() -> {
            requireManager(user);
            story.end();
            world().received().add(user, new Received.Ended(this));
        });
    }

    @Override
    public boolean managedBy(User user) {
        return story.poster().managedBy(user);
    }

    @Override
    boolean joined(User user) {
        return participants.contains(user);
    }

    @Override
    void drop(User user) {
        participants.remove(user);
    }

    @Override
    void expel(Peer who) {
        if (who instanceof User user && joined(user)) {
            drop(user);
            changed();
        }
    }

    @Override
    void checkComment(User author, CommentText text, long stars) {
        if (stars > 0 && author == story.poster()) {
            throw Refusal.badRequest("STARS_AMOUNT_INVALID");
        }
        CommentRules.check(text, stars, settings, managedBy(author));
    }

    /// Who manages the story of a channel may also comment in its name.
    @Override
    void checkSender(User author, Peer sender) {
        if (sender != story.poster() || !managedBy(author)) {
            CommentRules.checkSender(author, sender);
        }
    }

    @Override
    Peer usualSender(User author) {
        return author;
    }

    void enterViewer(User user) {
        requireActive();
        requireWelcome(user);
        enter(LiveParticipant.viewer(user));
    }

    /// Lets somebody in who is played but has a media connection.
    ///
    /// @return the connection parameters
    String enterConnected(User user, String payload, boolean publisher) {
        requireActive();
        requireWelcome(user);
        var joining = JoinPayload.parse(payload);
        requireFree(joining.source(), user);
        if (publisher && participants.anyOther(user, LiveParticipant::publisher)) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
        enter(new LiveParticipant(user, joining.source(), joining.groups(), publisher));
        return connectionFor(payload);
    }

    void change(LiveSettings newSettings) {
        requireActive();
        if (newSettings.minimumStars() < 0 || newSettings.minimumStars() > CommentRules.MOST_STARS) {
            throw Refusal.badRequest("STARS_AMOUNT_INVALID");
        }
        settings = newSettings;
        changed();
    }

    void end() {
        var told = told();
        ended();
        participants.clear();
        world().publish(told, new WorldEvent.CallChanged(this));
    }

    private void enter(LiveParticipant participant) {
        participants.enter(participant);
        changed();
    }

    private void changed() {
        world().publish(told(), new WorldEvent.CallChanged(this));
    }

    /// Who hears of the story, and who joined it all the same.
    private Set<Account> told() {
        var told = new LinkedHashSet<>(story.audience());
        told.addAll(joinedAccounts());
        return told;
    }
}
