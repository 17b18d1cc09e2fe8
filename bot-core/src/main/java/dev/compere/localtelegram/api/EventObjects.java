package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.Update;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Comment;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.WorldEvent;
import java.util.List;

/// The world's events as updates for one account, with the users and channels they name.
final class EventObjects {
    private final PeerObjects peers;
    private final StoryObjects stories;
    private final CallObjects calls;

    EventObjects(PeerObjects peers, StoryObjects stories, CallObjects calls) {
        this.peers = peers;
        this.stories = stories;
        this.calls = calls;
    }

    Update update(WorldEvent event, Account viewer) {
        return switch (event) {
            case WorldEvent.StoryChanged(var story) -> story(story, viewer);
            case WorldEvent.CallChanged(var story) -> call(story, viewer);
            case WorldEvent.CommentAdded(var story, var comment) -> comment(story, comment, viewer);
            case WorldEvent.CommentsDeleted(var story, var ids) -> deleted(story, ids);
            case WorldEvent.BalanceChanged(var stars) -> plain(balance(stars));
            case WorldEvent.LoginApproved() -> plain(TlObject.of("updateLoginToken"));
        };
    }

    Update story(LiveStory story, Account viewer) {
        var body = TlObject.of("updateStory")
                .with("peer", peers.peer(story.poster()))
                .with("story", stories.story(story, viewer));
        return about(story.poster(), body, viewer);
    }

    Update call(LiveStory story, Account viewer) {
        var body = TlObject.of("updateGroupCall")
                .flag("live_story", true)
                .with("peer", peers.peer(story.poster()))
                .with("call", calls.call(story.call(), viewer));
        return about(story.poster(), body, viewer);
    }

    Update comment(LiveStory story, Comment comment, Account viewer) {
        return about(comment.sender(), calls.message(story.call(), comment), viewer);
    }

    /// The parameters of the media connection, for who has just joined.
    Update connection(String parameters) {
        return plain(TlObject.of("updateGroupCallConnection")
                .with("params", TlObject.of("dataJSON").with("data", parameters)));
    }

    Update deleted(LiveStory story, List<Integer> commentIds) {
        return plain(TlObject.of("updateDeleteGroupCallMessages")
                .with("call", CallObjects.input(story.call()))
                .with("messages", commentIds));
    }

    private Update about(Peer peer, TlObject body, Account viewer) {
        return new Update(body, peers.users(peer, viewer), peers.chats(peer, viewer));
    }

    private static TlObject balance(long stars) {
        return TlObject.of("updateStarsBalance")
                .with("balance", TlObject.of("starsAmount").with("amount", stars));
    }

    private static Update plain(TlObject body) {
        return new Update(body, List.of(), List.of());
    }
}
