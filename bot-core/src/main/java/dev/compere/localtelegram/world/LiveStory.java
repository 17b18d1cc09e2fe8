package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// A live story, seen by who plays its viewers and its owner. Thread-safe.
public final class LiveStory {
    private final int id;
    private final Peer poster;
    private final Instant postedAt;
    private final World world;
    private final LiveStoryPlan plan;
    private final LiveCall call;

    LiveStory(int id, Peer poster, long callId, LiveStoryPlan plan, World world) {
        this.id = id;
        this.poster = poster;
        this.postedAt = world.clock().instant();
        this.world = world;
        this.plan = plan;
        this.call = new LiveCall(callId, this, plan.settings(), world);
    }

    public int id() {
        return id;
    }

    public Peer poster() {
        return poster;
    }

    public Instant postedAt() {
        return postedAt;
    }

    /// How it was started. The call has the settings as they are now.
    public LiveStoryPlan plan() {
        return plan;
    }

    /// Whether a user gets to see the story.
    public boolean visibleTo(User user) {
        return switch (poster) {
            case User own -> own == user || plan.privacy().shows(user);
            case Chat chat -> chat.isPublic() || chat.hasMember(user);
        };
    }

    /// The accounts that hear of the story without asking: subscribers, or contacts who may see it.
    List<Account> audience() {
        return switch (poster) {
            case User own ->
                world.accounts().stream()
                        .filter(account -> visibleTo(account.user()))
                        .toList();
            case Chat chat -> chat.memberAccounts();
        };
    }

    /// The group call, with the server's rules.
    public LiveCall call() {
        return call;
    }

    /// Lets a user of this name join; the same name is the same user in the whole world.
    public Viewer viewer(String firstName) {
        return world.lock().locked(() -> {
            var viewer = new Viewer(world.user(firstName), this, world);
            viewer.joins();
            return viewer;
        });
    }

    /// Somebody who manages the story streams it from another client than the bot.
    ///
    /// @param payload of that client's media library
    /// @return the connection parameters for it
    public String streams(String payload) {
        var streamer = poster instanceof User own ? own : world.administrator();
        return world.lock().locked(() -> call.enterConnected(streamer, payload, true));
    }

    /// Sets the least number of Stars for a comment.
    public void minimumStars(long stars) {
        world.lock().run(() -> {
            var old = call.settings();
            call.change(new LiveSettings(old.messagesEnabled(), stars, old.rtmp()));
        });
    }

    /// Allows comments or forbids them to all but those who manage the story.
    public void messagesAllowed(boolean allowed) {
        world.lock().run(() -> {
            var old = call.settings();
            call.change(new LiveSettings(allowed, old.minimumStars(), old.rtmp()));
        });
    }

    /// A moderator other than the bot deletes comments.
    public void deletes(int... commentIds) {
        world.lock()
                .run(() -> call.comments()
                        .deleteForAll(IntStream.of(commentIds).boxed().toList()));
    }

    /// A moderator other than the bot deletes all comments of a viewer.
    ///
    /// @return the ids of the deleted comments
    public List<Integer> moderates(Viewer viewer) {
        return world.lock().locked(() -> {
            var ids = call.comments().idsOf(viewer.user());
            call.comments().deleteForAll(ids);
            return ids;
        });
    }

    /// The server forgets that an account has joined, as it does with a lost media connection. The account learns
    /// of it when it checks.
    public void loses(Account account) {
        world.lock().run(() -> call.drop(account.user()));
    }

    /// How many comments a joining client gets; 5000 otherwise.
    public void remembers(int comments) {
        world.lock().run(() -> call.comments().remember(comments));
    }

    /// Replaces the answer to join payloads, to put a real media server behind the call.
    public void answersJoinsWith(ConnectionParameters parameters) {
        world.lock().run(() -> call.answersJoinsWith(parameters));
    }

    /// An external program publishes a segment of an RTMP story.
    public LiveStory publishes(StreamSegment segment) {
        call.stream().publishes(segment);
        return this;
    }

    /// All Stars given so far.
    public long starsGiven() {
        return call.comments().totalStars();
    }

    /// The poster deletes the story; its call, if it still runs, ends.
    public void delete() {
        world.lock().run(() -> {
            call.end();
            poster.stories().remove(this);
            world.publish(audience(), new WorldEvent.StoryDeleted(this));
        });
    }

    /// Ends the call; the story becomes a video.
    public void end() {
        world.lock().run(() -> {
            call.end();
            world.publish(audience(), new WorldEvent.StoryChanged(this));
        });
    }
}
