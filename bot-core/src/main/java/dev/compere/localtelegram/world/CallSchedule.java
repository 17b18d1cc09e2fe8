package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// The start of a scheduled video chat, before, at or after its date, and who wants to hear of it (group-calls.txt,
/// "Video chats/livestreams"). Thread-safe.
public final class CallSchedule {
    private final VideoCall call;
    private final Set<User> subscribers = new LinkedHashSet<>();
    private Instant date;

    CallSchedule(VideoCall call, Optional<Instant> date) {
        this.call = call;
        this.date = date.orElse(null);
    }

    /// When the video chat should start; empty once it has.
    public Optional<Instant> date() {
        return call.world().lock().locked(() -> Optional.ofNullable(date));
    }

    public boolean subscribed(User user) {
        return call.world().lock().locked(() -> subscribers.contains(user));
    }

    /// Asks for a notice when the video chat starts, or for none.
    public void subscribe(User user, boolean wanted) {
        call.world().lock().run(() -> {
            call.requireMember(user);
            requireWaiting();
            if (wanted ? !subscribers.add(user) : !subscribers.remove(user)) {
                throw Refusal.badRequest("GROUPCALL_NOT_MODIFIED");
            }
            call.world().received().add(user, new Received.SubscriptionChanged(call, wanted));
            call.world()
                    .accountOf(user)
                    .ifPresent(account -> call.world().publish(account, new WorldEvent.CallChanged(call)));
        });
    }

    /// Starts the video chat.
    public void start(User user) {
        call.world().lock().run(() -> {
            call.requireManager(user);
            requireWaiting();
            begin(user);
            call.world().received().add(user, new Received.Started(call));
        });
    }

    void begin(User user) {
        date = null;
        call.started();
        call.changed();
        call.peer().post(user, new MessageContent.VideoChatStarted(call));
        var notice = new MessageContent.Text("The video chat in " + call.peer().title() + " has started");
        subscribers.forEach(
                subscriber -> call.world().accountOf(subscriber).ifPresent(account -> account.notice(notice)));
        subscribers.clear();
    }

    void requireStarted() {
        if (date != null) {
            throw Refusal.forbidden("GROUPCALL_FORBIDDEN");
        }
    }

    private void requireWaiting() {
        if (date == null) {
            throw Refusal.forbidden("GROUPCALL_ALREADY_STARTED");
        }
    }
}
