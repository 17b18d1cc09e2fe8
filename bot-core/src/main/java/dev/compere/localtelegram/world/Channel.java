package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// A public broadcast channel. All accounts of the world are subscribers. Thread-safe.
public final class Channel implements Peer {
    private final long id;
    private final String username;
    private final String title;
    private final Instant createdAt;
    private final World world;
    private final Stories stories = new Stories();
    private final Set<User> administrators = new HashSet<>();
    private User owner;

    Channel(long id, String username, String title, World world) {
        this.id = id;
        this.username = username;
        this.title = title;
        this.createdAt = world.clock().instant();
        this.world = world;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long accessHash() {
        return Ids.accessHash(id);
    }

    public String username() {
        return username;
    }

    public String title() {
        return title;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /// Makes an account an administrator: it may start, moderate and end live stories.
    public Channel promote(Account account) {
        world.lock().run(() -> administrators.add(account.user()));
        return this;
    }

    /// Makes an account the creator: it may also comment in the channel's name.
    public Channel ownedBy(Account account) {
        world.lock().run(() -> owner = account.user());
        return this;
    }

    public boolean createdBy(User user) {
        return world.lock().locked(() -> owner == user);
    }

    @Override
    public Stories stories() {
        return stories;
    }

    @Override
    public boolean managedBy(User user) {
        return world.lock().locked(() -> owner == user || administrators.contains(user));
    }

    /// Starts a live story with messages enabled and no minimum of Stars, and tells the subscribers.
    ///
    /// @throws Refusal `STORY_LIVE_ALREADY_…` while another one is live
    public LiveStory startLiveStory() {
        return world.startLiveStory(this, new LiveSettings(true, 0, false));
    }

    /// Starts a live story that an external program publishes by RTMP.
    public LiveStory startRtmpLiveStory() {
        return world.startLiveStory(this, new LiveSettings(true, 0, true));
    }

    @Override
    public String toString() {
        return '@' + username;
    }
}
