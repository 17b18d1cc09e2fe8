package dev.compere.localtelegram.world;

import java.util.HashSet;
import java.util.Set;

/// Whom an account has blocked: from everything, or from its stories only. Who is blocked is put out of the account's
/// live story and stays out. Thread-safe.
public final class Blocks {
    private final Account account;
    private final World world;
    private final Set<Peer> fromEverything = new HashSet<>();
    private final Set<Peer> fromStories = new HashSet<>();

    Blocks(Account account, World world) {
        this.account = account;
        this.world = world;
    }

    public boolean fromEverything(Peer peer) {
        return world.lock().locked(() -> fromEverything.contains(peer));
    }

    /// Whether the peer is on the list for stories.
    public boolean fromStories(Peer peer) {
        return world.lock().locked(() -> fromStories.contains(peer));
    }

    /// Whether the peer is kept out of the account's stories, by either list.
    boolean keepsOut(Peer peer) {
        return fromEverything.contains(peer) || fromStories.contains(peer);
    }

    /// Those on one of the lists.
    public Set<Peer> all(boolean storiesOnly) {
        return world.lock().locked(() -> Set.copyOf(storiesOnly ? fromStories : fromEverything));
    }

    public void block(Peer peer, boolean storiesOnly) {
        world.lock().run(() -> {
            if (peer == account.user()) {
                throw Refusal.badRequest("CONTACT_ID_INVALID");
            }
            (storiesOnly ? fromStories : fromEverything).add(peer);
            account.user().stories().live().ifPresent(story -> story.call().expel(peer));
            world.received().add(account.user(), new Received.Blocked(peer, storiesOnly));
        });
    }

    /// Takes a peer off both lists: a client that moves a peer between them does not say which one it was on.
    ///
    /// @param storiesOnly which list the client names
    public void unblock(Peer peer, boolean storiesOnly) {
        world.lock().run(() -> {
            fromEverything.remove(peer);
            fromStories.remove(peer);
            world.received().add(account.user(), new Received.Unblocked(peer, storiesOnly));
        });
    }
}
