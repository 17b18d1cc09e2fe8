package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.Update;
import dev.compere.localtelegram.mtproto.UpdateBatch;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.World;
import java.util.List;

/// `messages.sendMessage`: texts into groups and channels. Marks on them are passed over.
final class SendMethods {
    private final World world;
    private final InputPeers inputs;
    private final MessageObjects messages;

    SendMethods(World world, InputPeers inputs, MessageObjects messages) {
        this.world = world;
        this.inputs = inputs;
        this.messages = messages;
    }

    void addTo(Methods methods) {
        methods.add("messages.sendMessage", this::send);
    }

    /// The number that the client gave the message comes first: it tells which one has become this.
    private TlObject send(Account self, TlObject request) {
        if (!(inputs.peer(self, request.object("peer")) instanceof Chat chat)) {
            throw new Refusal(400, "PEER_ID_INVALID");
        }
        var message = chat.write(self, request.text("message"));
        var id = TlObject.of("updateMessageID").with("id", message.id()).with("random_id", request.number("random_id"));
        return UpdateBatch.of(
                List.of(new Update(id, List.of(), List.of()), messages.update(message, self)), world.clock());
    }
}
