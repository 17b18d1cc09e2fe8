package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.Update;
import dev.compere.localtelegram.mtproto.UpdateBatch;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Comment;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.GroupCall;
import dev.compere.localtelegram.world.LiveCall;
import dev.compere.localtelegram.world.LiveStory;
import dev.compere.localtelegram.world.ParticipantChange;
import dev.compere.localtelegram.world.ParticipantState;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.VideoCall;
import dev.compere.localtelegram.world.WorldEvent;
import java.util.List;

/// The world's events as updates for one account, with the users and channels they name.
final class EventObjects {
    private final PeerObjects peers;
    private final StoryObjects stories;
    private final CallObjects calls;
    private final ParticipantObjects participants;
    private final MessageObjects messages;

    EventObjects(PeerObjects peers, StoryObjects stories, CallObjects calls) {
        this.peers = peers;
        this.stories = stories;
        this.calls = calls;
        participants = new ParticipantObjects(peers);
        messages = new MessageObjects(peers);
    }

    Update update(WorldEvent event, Account viewer) {
        return switch (event) {
            case WorldEvent.StoryChanged(var story) -> story(story, viewer);
            case WorldEvent.StoryDeleted(var story) -> deleted(story, viewer);
            case WorldEvent.CallChanged(var call) -> call(call, viewer);
            case WorldEvent.CommentAdded(var call, var comment) -> comment(call, comment, viewer);
            case WorldEvent.CommentsDeleted(var call, var ids) -> deleted(call, ids);
            case WorldEvent.ParticipantsChanged(var call, var changes, var version) ->
                participants.update(call, changes, version, viewer);
            case WorldEvent.MessageAdded(var message) -> messages.update(message, viewer);
            case WorldEvent.MembershipChanged(var chat) -> membership(chat, viewer);
            case WorldEvent.BalanceChanged(var stars) -> plain(balance(stars));
            case WorldEvent.LoginTokenChanged() -> plain(TlObject.of("updateLoginToken"));
            // The client then asks what it missed, and learns that it is logged out.
            case WorldEvent.SessionsRevoked() -> plain(TlObject.of(UpdateBatch.TOO_LONG));
        };
    }

    Update story(LiveStory story, Account viewer) {
        var body = TlObject.of("updateStory")
                .with("peer", peers.peer(story.poster()))
                .with("story", stories.story(story, viewer));
        return about(story.poster(), body, viewer);
    }

    private Update deleted(LiveStory story, Account viewer) {
        var body = TlObject.of("updateStory")
                .with("peer", peers.peer(story.poster()))
                .with("story", TlObject.of("storyItemDeleted").with("id", story.id()));
        return about(story.poster(), body, viewer);
    }

    Update call(GroupCall call, Account viewer) {
        var body = TlObject.of("updateGroupCall")
                .flag("live_story", call instanceof LiveCall)
                .with("peer", peers.peer(call.peer()))
                .with("call", calls.call(call, viewer));
        return about(call.peer(), body, viewer);
    }

    /// A participant as it is now.
    Update participant(VideoCall call, Peer participant, Account viewer) {
        return now(call, call.listed().find(viewer.user(), List.of(participant), List.of()), viewer);
    }

    /// The viewer as a participant.
    Update own(VideoCall call, Account viewer) {
        return now(call, call.listed().own(viewer.user()), viewer);
    }

    private Update now(VideoCall call, List<ParticipantState> states, Account viewer) {
        var changes = states.stream()
                .map(state -> new ParticipantChange(state, ParticipantChange.Kind.CHANGED, false))
                .toList();
        return participants.update(call, changes, call.version(), viewer);
    }

    Update comment(GroupCall call, Comment comment, Account viewer) {
        return about(comment.sender(), calls.message(call, comment), viewer);
    }

    /// The parameters of the media connection, for who has just joined.
    Update connection(String parameters) {
        return plain(TlObject.of("updateGroupCallConnection")
                .with("params", TlObject.of("dataJSON").with("data", parameters)));
    }

    /// The parameters of the presentation's own connection.
    Update presentationConnection(String parameters) {
        return plain(TlObject.of("updateGroupCallConnection")
                .flag("presentation", true)
                .with("params", TlObject.of("dataJSON").with("data", parameters)));
    }

    Update deleted(GroupCall call, List<Integer> commentIds) {
        return plain(TlObject.of("updateDeleteGroupCallMessages")
                .with("call", CallObjects.input(call))
                .with("messages", commentIds));
    }

    private Update membership(Chat chat, Account viewer) {
        var body = chat instanceof Group group && group.basic()
                ? TlObject.of("updateChat").with("chat_id", chat.id())
                : TlObject.of("updateChannel").with("channel_id", chat.id());
        return about(chat, body, viewer);
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
