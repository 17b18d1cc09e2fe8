package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Donor;
import dev.compere.localtelegram.world.GroupCall;
import dev.compere.localtelegram.world.LiveCall;
import dev.compere.localtelegram.world.ParticipantPage;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.User;
import dev.compere.localtelegram.world.VideoCall;
import dev.compere.localtelegram.world.World;
import java.util.ArrayList;
import java.util.List;

/// `phone.get*`: what a call is, who takes part, who gave Stars (group-calls.txt, "Getting info about a group call").
final class CallInfoMethods {
    /// As many as TDLib expects at most; it shows three and oneself.
    private static final int TOP_DONORS = 100;

    private final World world;
    private final InputPeers inputs;
    private final CallObjects calls;
    private final PeerObjects peers;
    private final ParticipantObjects participants;
    private final StreamerObjects streamers;

    CallInfoMethods(World world, InputPeers inputs, CallObjects calls, PeerObjects peers) {
        this.world = world;
        this.inputs = inputs;
        this.calls = calls;
        this.peers = peers;
        this.participants = new ParticipantObjects(peers);
        this.streamers = new StreamerObjects(peers);
    }

    void addTo(Methods methods) {
        methods.add("phone.getGroupCall", this::get);
        methods.add("phone.getGroupParticipants", this::participants);
        methods.add("phone.getGroupCallStars", this::stars);
    }

    private TlObject get(Account self, TlObject request) {
        return switch (inputs.call(request)) {
            case LiveCall call -> live(call, self);
            case VideoCall call -> video(call, call.listed().first(self.user(), request.integer("limit")), self);
        };
    }

    /// Of a live story only the streamer is shown.
    private TlObject live(LiveCall call, Account self) {
        var named = new ArrayList<Peer>();
        named.add(call.peer());
        call.streamer().ifPresent(streamer -> named.add(streamer.user()));
        return call(call, named, self).with("participants", streamers.participants(call, self));
    }

    private TlObject video(VideoCall call, ParticipantPage page, Account self) {
        var named = new ArrayList<Peer>();
        named.add(call.peer());
        page.participants().forEach(participant -> named.add(participant.peer()));
        return call(call, named, self)
                .with("participants", participants.all(call, page.participants(), self))
                .with("participants_next_offset", page.nextOffset());
    }

    private TlObject call(GroupCall call, List<Peer> named, Account self) {
        return TlObject.of("phone.groupCall")
                .with("call", calls.call(call, self))
                .with("chats", peers.chats(named, self))
                .with("users", peers.users(named, self));
    }

    /// Listeners of a live story are counted, not listed.
    private TlObject participants(Account self, TlObject request) {
        return switch (inputs.call(request)) {
            case LiveCall call ->
                TlObject.of("phone.groupParticipants")
                        .with("count", call.participantCount())
                        .with("version", call.version());
            case VideoCall call -> participants.page(call, page(call, self, request), self);
        };
    }

    private ParticipantPage page(VideoCall call, Account self, TlObject request) {
        var peers = request.objects("ids").stream()
                .map(input -> inputs.peer(self, input))
                .toList();
        var sources = request.integers("sources");
        return peers.isEmpty() && sources.isEmpty()
                ? call.listed().page(self.user(), request.text("offset"), request.integer("limit"))
                : new ParticipantPage(call.listed().find(self.user(), peers, sources), "");
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
}
