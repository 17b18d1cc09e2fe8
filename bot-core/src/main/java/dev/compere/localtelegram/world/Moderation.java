package dev.compere.localtelegram.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is banned from a chat or restricted in it, with the server's rules for that. Who is banned is put out of the
/// chat's calls and stays out. Thread-safe.
public final class Moderation {
    private final Chat chat;
    private final World world;
    private final Map<Peer, Sanction> sanctions = new HashMap<>();

    Moderation(Chat chat, World world) {
        this.chat = chat;
        this.world = world;
    }

    /// What is held against a user or a channel now: a sanction whose time is up is gone.
    public Optional<Sanction> of(Peer peer) {
        return world.lock()
                .locked(() -> Optional.ofNullable(sanctions.get(peer))
                        .filter(sanction -> sanction.until()
                                .map(end -> world.clock().instant().isBefore(end))
                                .orElse(true)));
    }

    public boolean bans(Peer peer) {
        return of(peer).filter(Sanction::bans).isPresent();
    }

    boolean silences(Peer peer) {
        return of(peer).filter(Sanction::silences).isPresent();
    }

    /// The banned and the restricted.
    public List<Peer> sanctioned() {
        return world.lock()
                .locked(() -> sanctions.keySet().stream()
                        .filter(peer -> of(peer).isPresent())
                        .toList());
    }

    /// Bans or restricts a member or a channel; a sanction that forbids nothing lifts the one before.
    public void impose(User moderator, Peer target, Sanction sanction) {
        world.lock().run(() -> {
            requireRight(moderator, Right.BAN_USERS);
            requireOrdinary(target);
            if (sanction.forbidden().isEmpty()) {
                sanctions.remove(target);
            } else {
                sanctions.put(target, sanction);
            }
            if (sanction.bans()) {
                putOut(target);
            }
            world.received().add(moderator, new Received.MemberSanctioned(chat, target, sanction));
        });
    }

    /// Removes a member of a basic group.
    public void remove(User moderator, User member) {
        world.lock().run(() -> {
            requireRight(moderator, Right.BAN_USERS);
            requireOrdinary(member);
            if (!chat.hasMember(member)) {
                throw Refusal.badRequest("USER_NOT_PARTICIPANT");
            }
            putOut(member);
            world.received().add(moderator, new Received.MemberRemoved(chat, member));
        });
    }

    /// Takes a user in, or in again.
    public void add(User administrator, User member) {
        world.lock().run(() -> {
            if (!chat.administeredBy(administrator)) {
                throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
            }
            if (bans(member)) {
                throw Refusal.badRequest("USER_KICKED");
            }
            chat.takeIn(member);
            world.received().add(administrator, new Received.MemberAdded(chat, member));
        });
    }

    private void putOut(Peer target) {
        chat.calls().forEach(call -> call.expel(target));
        if (target instanceof User user) {
            chat.putOut(user);
        }
    }

    private void requireRight(User moderator, Right right) {
        if (!chat.grants(moderator, right)) {
            throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
        }
    }

    private void requireOrdinary(Peer target) {
        if (target instanceof User user && chat.administeredBy(user)) {
            throw Refusal.badRequest("USER_ADMIN_INVALID");
        }
    }
}
