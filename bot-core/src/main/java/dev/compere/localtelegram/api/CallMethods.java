package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.Update;
import dev.compere.localtelegram.mtproto.UpdateBatch;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Donor;
import dev.compere.localtelegram.world.JoinRequest;
import dev.compere.localtelegram.world.LiveSettings;
import dev.compere.localtelegram.world.User;
import dev.compere.localtelegram.world.World;
import java.util.ArrayList;
import java.util.List;

/// `phone.*` without the messages: a call's information, joining, checking, settings, ending.
final class CallMethods {
    /// As many as TDLib expects at most; it shows three and oneself.
    private static final int TOP_DONORS = 100;

    private final World world;
    private final InputPeers inputs;
    private final CallObjects calls;
    private final PeerObjects peers;
    private final EventObjects events;

    CallMethods(World world, InputPeers inputs, CallObjects calls, PeerObjects peers, EventObjects events) {
        this.world = world;
        this.inputs = inputs;
        this.calls = calls;
        this.peers = peers;
        this.events = events;
    }

    void addTo(Methods methods) {
        methods.add("phone.getGroupCall", this::get);
        methods.add("phone.getGroupParticipants", this::participants);
        methods.add("phone.joinGroupCall", this::join);
        methods.add("phone.leaveGroupCall", this::leave);
        methods.add("phone.checkGroupCall", this::check);
        methods.add("phone.getGroupCallStars", this::stars);
        methods.add("phone.toggleGroupCallSettings", this::change);
        methods.add("phone.discardGroupCall", this::discard);
    }

    private TlObject get(Account self, TlObject request) {
        var call = inputs.call(request);
        var peer = call.peer();
        return TlObject.of("phone.groupCall")
                .with("call", calls.call(call, self))
                .with("chats", peers.chats(peer, self))
                .with("users", peers.users(peer, self));
    }

    /// Listeners of a live story are counted, not listed.
    private TlObject participants(Account self, TlObject request) {
        var call = inputs.call(request);
        return TlObject.of("phone.groupParticipants")
                .with("count", call.participantCount())
                .with("version", call.version());
    }

    /// The answer carries the comments that the server remembers, the newest first.
    private TlObject join(Account self, TlObject request) {
        var call = inputs.call(request);
        var parameters = call.join(
                self.user(),
                new JoinRequest(
                        request.has("muted"),
                        request.has("video_stopped"),
                        inputs.peer(self, request.object("join_as")),
                        request.has("invite_hash") ? request.text("invite_hash") : "",
                        request.object("params").text("data")));
        var updates = new ArrayList<Update>();
        updates.add(events.connection(parameters));
        updates.add(events.call(call, self));
        call.comments().remembered().reversed().forEach(comment -> updates.add(events.comment(call, comment, self)));
        return batch(updates);
    }

    private TlObject leave(Account self, TlObject request) {
        var call = inputs.call(request);
        call.leave(self.user());
        return batch(List.of(events.call(call, self)));
    }

    private List<Integer> check(Account self, TlObject request) {
        return inputs.call(request).check(self.user(), request.integers("sources"));
    }

    private TlObject stars(Account self, TlObject request) {
        var comments = inputs.liveCall(request).comments();
        return world.lock().locked(() -> stars(self, comments.totalStars(), comments.donors()));
    }

    private TlObject stars(Account self, long total, List<Donor> donors) {
        var top = donors.stream().limit(TOP_DONORS).toList();
        var shown = donors.stream()
                .filter(donor -> top.contains(donor) || donor.peer() == self.user())
                .toList();
        return TlObject.of("phone.groupCallStars")
                .with("total_stars", total)
                .with(
                        "top_donors",
                        shown.stream()
                                .map(donor -> donor(donor, top.contains(donor), self))
                                .toList())
                .with(
                        "chats",
                        shown.stream()
                                .flatMap(donor -> peers.chats(donor.peer(), self).stream())
                                .toList())
                .with(
                        "users",
                        shown.stream()
                                .flatMap(donor -> peers.users(donor.peer(), self).stream())
                                .toList());
    }

    private TlObject donor(Donor donor, boolean top, Account self) {
        return TlObject.of("groupCallDonor")
                .flag("top", top)
                .flag("my", donor.peer() instanceof User user && user == self.user())
                .with("peer_id", peers.peer(donor.peer()))
                .with("stars", donor.stars());
    }

    private TlObject change(Account self, TlObject request) {
        var call = inputs.liveCall(request);
        var old = call.settings();
        call.change(
                self.user(),
                new LiveSettings(
                        request.has("messages_enabled") ? request.bool("messages_enabled") : old.messagesEnabled(),
                        request.has("send_paid_messages_stars")
                                ? request.number("send_paid_messages_stars")
                                : old.minimumStars(),
                        old.rtmp()));
        return batch(List.of(events.call(call, self)));
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
