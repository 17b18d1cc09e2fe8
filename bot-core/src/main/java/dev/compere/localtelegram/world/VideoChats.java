package dev.compere.localtelegram.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The video chats of one chat, of which one at most is active or scheduled, and in whose names the members join them
/// (group-calls.txt, "Video chats/livestreams", "Joining a group call on behalf of owned channels"). Thread-safe.
public final class VideoChats {
    private final Chat chat;
    private final World world;
    private final Map<User, Peer> savedIdentities = new HashMap<>();
    private VideoChat current;
    private int count;

    VideoChats(Chat chat, World world) {
        this.chat = chat;
        this.world = world;
    }

    public Optional<VideoChat> current() {
        return world.lock().locked(() -> Optional.ofNullable(current));
    }

    /// A user creates a video chat, as `phone.createGroupCall` asks.
    public VideoCall createAs(User user, VideoChatPlan plan) {
        return world.lock().locked(() -> {
            requireMember(user);
            if (!chat.grants(user, Right.MANAGE_CALL)) {
                throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
            }
            var call = create(user, plan).call();
            world.received().add(user, new Received.Created(call));
            return call;
        });
    }

    /// In whose names a user may join here.
    public List<Peer> identities(User user) {
        return world.lock().locked(() -> {
            requireMember(user);
            return JoinRules.identities(user, chat);
        });
    }

    /// In whose name a user wants to join here, if the user ever said so.
    public Optional<Peer> savedIdentity(User user) {
        return world.lock().locked(() -> Optional.ofNullable(savedIdentities.get(user)));
    }

    public void saveIdentity(User user, Peer peer) {
        world.lock().run(() -> {
            requireMember(user);
            JoinRules.checkIdentity(user, peer, chat);
            savedIdentities.put(user, peer);
            world.received().add(user, new Received.JoinAsSaved(chat, peer));
        });
    }

    VideoChat create(User user, VideoChatPlan plan) {
        return world.lock().locked(() -> {
            plan.check(world.clock().instant());
            if (current != null) {
                current.call().end(user);
            }
            var id = world.newId("call", chat.id() + "/video/" + ++count);
            current = new VideoChat(id, chat, plan, world);
            var call = current.call();
            world.add(call);
            call.changed();
            MessageContent announcement = plan.scheduledFor()
                    .<MessageContent>map(date -> new MessageContent.VideoChatScheduled(call, date))
                    .orElseGet(() -> new MessageContent.VideoChatStarted(call));
            chat.post(user, announcement);
            return current;
        });
    }

    void forget(VideoCall call) {
        if (current != null && current.call() == call) {
            current = null;
        }
    }

    private void requireMember(User user) {
        if (!chat.hasMember(user)) {
            throw Refusal.badRequest("CHANNEL_PRIVATE");
        }
    }
}
