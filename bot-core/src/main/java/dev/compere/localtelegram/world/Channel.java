package dev.compere.localtelegram.world;

/// A broadcast channel. Its video chats are called livestreams. Thread-safe.
public final class Channel extends Chat {
    private final String username;

    Channel(long id, String username, String title, World world) {
        super(id, title, world);
        this.username = username;
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public Channel promote(Account account, Right... rights) {
        super.promote(account, rights);
        return this;
    }

    @Override
    public Channel ownedBy(Account account) {
        super.ownedBy(account);
        return this;
    }

    /// Starts a live story with messages enabled and no minimum of Stars, and tells the subscribers.
    ///
    /// @throws Refusal `STORY_LIVE_ALREADY_…` while another one is live
    public LiveStory startLiveStory() {
        return world().startLiveStory(this, new LiveSettings(true, 0, false));
    }

    /// Starts a live story that an external program publishes by RTMP.
    public LiveStory startRtmpLiveStory() {
        return world().startLiveStory(this, new LiveSettings(true, 0, true));
    }

    @Override
    public String toString() {
        return isPublic() ? '@' + username : title();
    }
}
