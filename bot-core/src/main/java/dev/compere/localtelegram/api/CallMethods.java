package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.Update;
import dev.compere.localtelegram.mtproto.UpdateBatch;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.GroupCall;
import dev.compere.localtelegram.world.JoinRequest;
import dev.compere.localtelegram.world.LiveCall;
import dev.compere.localtelegram.world.LiveSettings;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.VideoCall;
import dev.compere.localtelegram.world.VideoChatSettings;
import dev.compere.localtelegram.world.World;
import java.util.ArrayList;
import java.util.List;

/// `phone.*` of all calls: joining, leaving, checking, settings, ending.
final class CallMethods {
    private final World world;
    private final InputPeers inputs;
    private final EventObjects events;

    CallMethods(World world, InputPeers inputs, EventObjects events) {
        this.world = world;
        this.inputs = inputs;
        this.events = events;
    }

    void addTo(Methods methods) {
        methods.add("phone.joinGroupCall", this::join);
        methods.add("phone.leaveGroupCall", this::leave);
        methods.add("phone.checkGroupCall", this::check);
        methods.add("phone.toggleGroupCallSettings", this::change);
        methods.add("phone.discardGroupCall", this::discard);
    }

    private TlObject join(Account self, TlObject request) {
        var call = inputs.call(request);
        var identity = inputs.peer(self, request.object("join_as"));
        var parameters = call.join(
                self.user(),
                new JoinRequest(
                        request.has("muted"),
                        request.has("video_stopped"),
                        identity,
                        request.has("invite_hash") ? request.text("invite_hash") : "",
                        request.object("params").text("data")));
        var updates = new ArrayList<Update>();
        updates.add(events.connection(parameters));
        updates.add(events.call(call, self));
        updates.addAll(present(call, identity, self));
        return batch(updates);
    }

    /// What somebody finds who joins: in a live story the comments that the server remembers, the newest first; in a
    /// video chat oneself.
    private List<Update> present(GroupCall call, Peer identity, Account self) {
        return switch (call) {
            case LiveCall live ->
                live.comments().remembered().reversed().stream()
                        .map(comment -> events.comment(live, comment, self))
                        .toList();
            case VideoCall video -> List.of(events.participant(video, identity, self));
        };
    }

    private TlObject leave(Account self, TlObject request) {
        var call = inputs.call(request);
        if (call.check(self.user(), List.of(request.integer("source"))).isEmpty()) {
            throw new Refusal(400, "GROUPCALL_JOIN_MISSING");
        }
        call.leave(self.user());
        return batch(List.of(events.call(call, self)));
    }

    private List<Integer> check(Account self, TlObject request) {
        return inputs.call(request).check(self.user(), request.integers("sources"));
    }

    private TlObject change(Account self, TlObject request) {
        var call = inputs.call(request);
        switch (call) {
            case LiveCall live -> live.change(self.user(), settings(live.settings(), request));
            case VideoCall video -> change(video, self, request);
        }
        return batch(List.of(events.call(call, self)));
    }

    private static LiveSettings settings(LiveSettings old, TlObject request) {
        return new LiveSettings(
                request.has("messages_enabled") ? request.bool("messages_enabled") : old.messagesEnabled(),
                request.has("send_paid_messages_stars")
                        ? request.number("send_paid_messages_stars")
                        : old.minimumStars(),
                old.rtmp());
    }

    private static void change(VideoCall call, Account self, TlObject request) {
        if (request.has("reset_invite_hash")) {
            call.invitations().revokeLinks(self.user());
        }
        var old = call.settings();
        var changed = new VideoChatSettings(
                request.has("join_muted") ? request.bool("join_muted") : old.joinMuted(),
                request.has("messages_enabled") ? request.bool("messages_enabled") : old.messagesEnabled(),
                old.rtmp());
        if (!request.has("reset_invite_hash") || !changed.equals(old)) {
            call.change(self.user(), changed);
        }
    }

    private TlObject discard(Account self, TlObject request) {
        var call = inputs.call(request);
        call.discard(self.user());
        return batch(List.of(events.call(call, self)));
    }

    private TlObject batch(List<Update> updates) {
        return UpdateBatch.of(updates, world.clock());
    }
}
