package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.UpdateBatch;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.World;
import java.util.List;

/// `phone.*GroupCallMessage*`: comments, reactions and donations of the bot, and deleting those of others.
final class CommentMethods {
    private final World world;
    private final InputPeers inputs;
    private final EventObjects events;

    CommentMethods(World world, InputPeers inputs, EventObjects events) {
        this.world = world;
        this.inputs = inputs;
        this.events = events;
    }

    void addTo(Methods methods) {
        methods.add("phone.sendGroupCallMessage", this::send);
        methods.add("phone.deleteGroupCallMessages", this::delete);
        methods.add("phone.deleteGroupCallParticipantMessages", this::deleteBySender);
        methods.add("phone.saveDefaultSendAs", this::saveDefaultSender);
    }

    private TlObject send(Account self, TlObject request) {
        var call = inputs.call(request);
        var sender = request.has("send_as")
                ? inputs.peer(self, request.object("send_as"))
                : call.comments().defaultSender(self.user());
        var comment = call.comments()
                .send(
                        self.user(),
                        sender,
                        CallObjects.text(request.object("message")),
                        request.has("allow_paid_stars") ? request.number("allow_paid_stars") : 0,
                        request.number("random_id"));
        return UpdateBatch.of(List.of(events.comment(call, comment, self)), world.clock());
    }

    private TlObject delete(Account self, TlObject request) {
        var call = inputs.call(request);
        var deleted = call.comments().delete(self.user(), request.integers("messages"), request.has("report_spam"));
        return UpdateBatch.of(List.of(events.deleted(call, deleted)), world.clock());
    }

    private TlObject deleteBySender(Account self, TlObject request) {
        var call = inputs.call(request);
        var sender = inputs.peer(self, request.object("participant"));
        var deleted = call.comments().deleteBySender(self.user(), sender, request.has("report_spam"));
        return UpdateBatch.of(List.of(events.deleted(call, deleted)), world.clock());
    }

    private boolean saveDefaultSender(Account self, TlObject request) {
        inputs.call(request).comments().saveDefaultSender(self.user(), inputs.peer(self, request.object("send_as")));
        return true;
    }
}
