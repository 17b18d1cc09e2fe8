package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.UpdateBatch;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.ParticipantEdit;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.VideoCall;
import dev.compere.localtelegram.world.VideoChatPlan;
import dev.compere.localtelegram.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// `phone.*` of video chats alone: creating, scheduling, titles, recordings, invitations, participants, and in whose
/// name one joins.
final class VideoChatMethods {
    private final World world;
    private final InputPeers inputs;
    private final PeerObjects peers;
    private final EventObjects events;

    VideoChatMethods(World world, InputPeers inputs, PeerObjects peers, EventObjects events) {
        this.world = world;
        this.inputs = inputs;
        this.peers = peers;
        this.events = events;
    }

    void addTo(Methods methods) {
        methods.add("phone.createGroupCall", this::create);
        methods.add("phone.startScheduledGroupCall", this::start);
        methods.add("phone.toggleGroupCallStartSubscription", this::subscribe);
        methods.add("phone.editGroupCallTitle", this::title);
        methods.add("phone.toggleGroupCallRecord", this::record);
        methods.add("phone.inviteToGroupCall", this::invite);
        methods.add("phone.exportGroupCallInvite", this::link);
        methods.add("phone.editGroupCallParticipant", this::edit);
        methods.add("phone.joinGroupCallPresentation", this::present);
        methods.add("phone.leaveGroupCallPresentation", this::stopPresenting);
        methods.add("messages.setTyping", this::speak);
        methods.add("phone.getGroupCallJoinAs", this::identities);
        methods.add("phone.saveDefaultGroupCallJoinAs", this::saveIdentity);
    }

    private TlObject create(Account self, TlObject request) {
        var date = request.has("schedule_date")
                ? Optional.of(Instant.ofEpochSecond(request.integer("schedule_date")))
                : Optional.<Instant>empty();
        var plan =
                new VideoChatPlan(request.has("title") ? request.text("title") : "", date, request.has("rtmp_stream"));
        var call = chat(self, request).videoChats().createAs(self.user(), plan);
        return changed(call, self);
    }

    private TlObject start(Account self, TlObject request) {
        var call = inputs.videoCall(request);
        call.schedule().start(self.user());
        return changed(call, self);
    }

    private TlObject subscribe(Account self, TlObject request) {
        var call = inputs.videoCall(request);
        call.schedule().subscribe(self.user(), request.bool("subscribed"));
        return changed(call, self);
    }

    private TlObject title(Account self, TlObject request) {
        var call = inputs.videoCall(request);
        call.title(self.user(), request.text("title"));
        return changed(call, self);
    }

    private TlObject record(Account self, TlObject request) {
        var call = inputs.videoCall(request);
        if (request.has("start")) {
            var title = request.has("title") ? request.text("title") : "";
            var portrait = request.has("video_portrait") && request.bool("video_portrait");
            call.recordings().start(self.user(), title, request.has("video"), portrait);
        } else {
            call.recordings().stop(self.user());
        }
        return changed(call, self);
    }

    private TlObject invite(Account self, TlObject request) {
        var call = inputs.videoCall(request);
        var users = request.objects("users").stream()
                .map(input -> inputs.user(self, input))
                .toList();
        call.invitations().invite(self.user(), users);
        return changed(call, self);
    }

    private TlObject link(Account self, TlObject request) {
        var link = inputs.videoCall(request).invitations().link(self.user(), request.has("can_self_unmute"));
        return TlObject.of("phone.exportedGroupCallInvite").with("link", link);
    }

    private TlObject edit(Account self, TlObject request) {
        var call = inputs.videoCall(request);
        var participant = inputs.peer(self, request.object("participant"));
        call.edits().edit(self.user(), participant, edit(request));
        return UpdateBatch.of(List.of(events.participant(call, participant, self)), world.clock());
    }

    private TlObject present(Account self, TlObject request) {
        var call = inputs.videoCall(request);
        var payload = request.object("params").text("data");
        var parameters = call.presentations().start(self.user(), payload);
        return UpdateBatch.of(
                List.of(events.presentationConnection(parameters), events.own(call, self)), world.clock());
    }

    private TlObject stopPresenting(Account self, TlObject request) {
        var call = inputs.videoCall(request);
        call.presentations().stop(self.user());
        return UpdateBatch.of(List.of(events.own(call, self)), world.clock());
    }

    /// Of all that one can be seen doing in a chat, only speaking in its video chat.
    private boolean speak(Account self, TlObject request) {
        var videoChat = chat(self, request).videoChat().orElseThrow(() -> new Refusal(400, "GROUPCALL_INVALID"));
        videoChat.call().edits().speak(self.user());
        return true;
    }

    private static ParticipantEdit edit(TlObject request) {
        if (request.has("muted")) {
            return new ParticipantEdit.Muted(request.bool("muted"));
        }
        if (request.has("volume")) {
            return new ParticipantEdit.Volume(request.integer("volume"));
        }
        if (request.has("raise_hand")) {
            return new ParticipantEdit.Hand(request.bool("raise_hand"));
        }
        if (request.has("video_stopped")) {
            return new ParticipantEdit.VideoStopped(request.bool("video_stopped"));
        }
        if (request.has("video_paused")) {
            return new ParticipantEdit.VideoPaused(request.bool("video_paused"));
        }
        if (request.has("presentation_paused")) {
            return new ParticipantEdit.PresentationPaused(request.bool("presentation_paused"));
        }
        throw new Refusal(400, "GROUPCALL_NOT_MODIFIED");
    }

    private TlObject identities(Account self, TlObject request) {
        var identities = chat(self, request).videoChats().identities(self.user());
        return TlObject.of("phone.joinAsPeers")
                .with("peers", identities.stream().map(peers::peer).toList())
                .with("chats", peers.chats(identities, self))
                .with("users", peers.users(identities, self));
    }

    private boolean saveIdentity(Account self, TlObject request) {
        var identity = inputs.peer(self, request.object("join_as"));
        chat(self, request).videoChats().saveIdentity(self.user(), identity);
        return true;
    }

    private Chat chat(Account self, TlObject request) {
        if (inputs.peer(self, request.object("peer")) instanceof Chat chat) {
            return chat;
        }
        throw new Refusal(400, "PEER_ID_INVALID");
    }

    private TlObject changed(VideoCall call, Account self) {
        return UpdateBatch.of(List.of(events.call(call, self)), world.clock());
    }
}
