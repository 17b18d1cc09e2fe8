package dev.compere.localtelegram.world;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The messages in a call, with the server's rules for sending and deleting them (group-calls.txt, "In-call messages",
/// "Paid live story comments", "Paid live story donations"). Thread-safe.
public final class CallComments {
    private final GroupCall call;
    private final World world;
    private final CommentHistory history = new CommentHistory();
    private final Donations donations = new Donations();
    private final RepeatedRequests repeated = new RepeatedRequests();
    private final Map<User, Peer> defaultSenders = new HashMap<>();
    private int lastId;

    CallComments(GroupCall call, World world) {
        this.call = call;
        this.world = world;
    }

    /// Accepts a comment, reaction or donation of somebody who has joined.
    ///
    /// @param sender in whose name: the author or a channel of the author's
    /// @param randomId chosen by the client; the same one again is the same comment and is not charged twice
    public Comment send(User author, Peer sender, CommentText text, long stars, long randomId) {
        return world.lock().locked(() -> {
            call.requireJoined(author);
            return repeated.once(author, randomId, () -> {
                check(author, text, stars);
                call.checkSender(author, sender);
                call.requireWelcome(sender);
                charge(author, stars);
                var comment = add(author, sender, text, stars);
                world.received().add(author, new Received.Commented(call, comment));
                world.publish(recipients(author), new WorldEvent.CommentAdded(call, comment));
                return comment;
            });
        });
    }

    /// Deletes comments by id: one's own, or any for who manages the story. Unknown ids are passed over.
    public List<Integer> delete(User user, List<Integer> ids, boolean reportSpam) {
        return world.lock().locked(() -> {
            call.requireJoined(user);
            var known = ids.stream().filter(id -> history.find(id) != null).toList();
            if (!known.stream()
                    .allMatch(id -> CommentRules.belongsTo(history.find(id).sender(), user))) {
                call.requireManager(user);
            }
            history.remove(known);
            world.received().add(user, new Received.Deleted(call, known, reportSpam));
            world.publish(recipients(user), new WorldEvent.CommentsDeleted(call, known));
            return known;
        });
    }

    /// Deletes all comments of a sender.
    public List<Integer> deleteBySender(User user, Peer sender, boolean reportSpam) {
        return world.lock().locked(() -> {
            call.requireJoined(user);
            if (sender != user) {
                call.requireManager(user);
            }
            var ids = idsOf(sender);
            history.remove(ids);
            world.received().add(user, new Received.DeletedBySender(call, sender, ids, reportSpam));
            world.publish(recipients(user), new WorldEvent.CommentsDeleted(call, ids));
            return ids;
        });
    }

    /// The comments that a client gets when it joins, oldest first.
    public List<Comment> remembered() {
        return world.lock().locked(history::all);
    }

    public long totalStars() {
        return world.lock().locked(donations::total);
    }

    /// The donors, the most generous first.
    public List<Donor> donors() {
        return world.lock().locked(donations::donors);
    }

    /// In whose name a user comments unless said otherwise.
    public Peer defaultSender(User user) {
        return world.lock().locked(() -> defaultSenders.getOrDefault(user, call.usualSender(user)));
    }

    public void saveDefaultSender(User user, Peer sender) {
        world.lock().run(() -> {
            call.requireJoined(user);
            call.checkSender(user, sender);
            defaultSenders.put(user, sender);
            world.received().add(user, new Received.SenderChosen(call, sender));
        });
    }

    /// A viewer's comment: the same rules, but viewers have all the Stars they need.
    Sent addFromViewer(User viewer, CommentText text, long stars, Sent.Kind kind) {
        call.requireJoined(viewer);
        check(viewer, text, stars);
        var comment = add(viewer, viewer, text, stars);
        var event = new WorldEvent.CommentAdded(call, comment);
        return world.sent().add(kind, comment, () -> world.publish(call.joinedAccounts(), event));
    }

    /// Deletes in the name of somebody else who manages the story.
    void deleteForAll(Collection<Integer> ids) {
        call.requireActive();
        var deleted = List.copyOf(ids);
        history.remove(deleted);
        world.publish(call.joinedAccounts(), new WorldEvent.CommentsDeleted(call, deleted));
    }

    List<Integer> idsOf(Peer sender) {
        return history.all().stream()
                .filter(comment -> comment.sender() == sender)
                .map(Comment::id)
                .toList();
    }

    void remember(int comments) {
        history.capacity(comments);
    }

    private Comment add(User author, Peer sender, CommentText text, long stars) {
        var manager = call.managedBy(author);
        var comment = new Comment(++lastId, sender, manager, world.clock().instant(), text, stars);
        history.add(comment);
        donations.add(sender, stars);
        return comment;
    }

    private void check(User author, CommentText text, long stars) {
        call.requireVoice(author);
        call.checkComment(author, text, stars);
    }

    private void charge(User author, long stars) {
        if (stars == 0) {
            return;
        }
        var account = world.accountOf(author).orElseThrow();
        if (account.stars() < stars) {
            throw Refusal.badRequest("BALANCE_TOO_LOW");
        }
        account.changeStars(account.stars() - stars);
    }

    private List<Account> recipients(User except) {
        return call.joinedAccounts().stream()
                .filter(account -> account.user() != except)
                .toList();
    }
}
