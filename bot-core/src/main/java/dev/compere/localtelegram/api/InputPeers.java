package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.Group;
import dev.compere.localtelegram.world.GroupCall;
import dev.compere.localtelegram.world.LiveCall;
import dev.compere.localtelegram.world.Peer;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.User;
import dev.compere.localtelegram.world.VideoCall;
import dev.compere.localtelegram.world.World;
import java.util.Optional;

/// Finds what a request names: `InputPeer`, `InputUser`, `InputChannel`, `InputGroupCall`. A wrong access hash finds
/// nothing.
final class InputPeers {
    private final World world;

    InputPeers(World world) {
        this.world = world;
    }

    Peer peer(Account self, TlObject input) {
        return switch (input.constructor()) {
            case "inputPeerSelf" -> self.user();
            case "inputPeerUser" -> user(self, input);
            case "inputPeerChannel" -> channel(input);
            case "inputPeerChat" -> basicGroup(input.number("chat_id"));
            default -> throw new Refusal(400, "PEER_ID_INVALID");
        };
    }

    /// Reads `inputUser` and `inputPeerUser` alike.
    User user(Account self, TlObject input) {
        return switch (input.constructor()) {
            case "inputUserSelf" -> self.user();
            case "inputUser", "inputPeerUser" ->
                found(world.userById(input.number("user_id")), input, "USER_ID_INVALID");
            default -> throw new Refusal(400, "USER_ID_INVALID");
        };
    }

    /// Reads `inputChannel` and `inputPeerChannel` alike.
    Chat channel(TlObject input) {
        return found(world.chatById(input.number("channel_id")).filter(chat -> !basic(chat)), input, "CHANNEL_INVALID");
    }

    Chat basicGroup(long id) {
        return world.chatById(id).filter(InputPeers::basic).orElseThrow(() -> new Refusal(400, "CHAT_ID_INVALID"));
    }

    /// A call of any kind.
    GroupCall call(TlObject request) {
        var input = request.object("call");
        return world.callById(input.number("id"))
                .filter(call -> call.accessHash() == input.number("access_hash"))
                .orElseThrow(() -> new Refusal(400, "GROUPCALL_INVALID"));
    }

    /// The call of a live story.
    LiveCall liveCall(TlObject request) {
        return switch (call(request)) {
            case LiveCall call -> call;
            case VideoCall _ -> throw new Refusal(400, "GROUPCALL_INVALID");
        };
    }

    /// The call of a video chat.
    VideoCall videoCall(TlObject request) {
        return switch (call(request)) {
            case VideoCall call -> call;
            case LiveCall _ -> throw new Refusal(400, "GROUPCALL_INVALID");
        };
    }

    private static boolean basic(Chat chat) {
        return chat instanceof Group group && group.basic();
    }

    private static <P extends Peer> P found(Optional<P> peer, TlObject input, String otherwise) {
        return peer.filter(candidate -> candidate.accessHash() == input.number("access_hash"))
                .orElseThrow(() -> new Refusal(400, otherwise));
    }
}
