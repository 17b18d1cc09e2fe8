package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.Chat;
import dev.compere.localtelegram.world.ChatLink;
import dev.compere.localtelegram.world.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// `messages.*ChatInvite*`: links into a chat. Nobody comes by them.
final class ChatLinkMethods {
    private final InputPeers inputs;
    private final PeerObjects peers;

    ChatLinkMethods(InputPeers inputs, PeerObjects peers) {
        this.inputs = inputs;
        this.peers = peers;
    }

    void addTo(Methods methods) {
        methods.add("messages.exportChatInvite", this::create);
        methods.add("messages.getExportedChatInvites", this::list);
    }

    private TlObject create(Account self, TlObject request) {
        var link = chat(self, request)
                .links()
                .create(
                        self.user(),
                        request.has("title") ? request.text("title") : "",
                        request.has("expire_date")
                                ? Optional.of(Instant.ofEpochSecond(request.integer("expire_date")))
                                : Optional.empty(),
                        request.has("usage_limit")
                                ? OptionalInt.of(request.integer("usage_limit"))
                                : OptionalInt.empty(),
                        request.has("request_needed"));
        return object(link);
    }

    /// The whole list in one part; none was ever revoked.
    private TlObject list(Account self, TlObject request) {
        var creator = inputs.user(self, request.object("admin_id"));
        var links = request.has("revoked") || request.has("offset_link")
                ? List.<ChatLink>of()
                : chat(self, request).links().of(self.user(), creator);
        return TlObject.of("messages.exportedChatInvites")
                .with("count", links.size())
                .with("invites", links.stream().map(ChatLinkMethods::object).toList())
                .with("users", peers.users(creator, self));
    }

    private Chat chat(Account self, TlObject request) {
        if (inputs.peer(self, request.object("peer")) instanceof Chat chat) {
            return chat;
        }
        throw new Refusal(400, "PEER_ID_INVALID");
    }

    private static TlObject object(ChatLink link) {
        var object = TlObject.of("chatInviteExported")
                .flag("request_needed", link.asks())
                .with("link", link.url())
                .with("admin_id", link.creator().id())
                .with("date", Seconds.of(link.createdAt()));
        if (!link.name().isEmpty()) {
            object = object.with("title", link.name());
        }
        if (link.expiresAt().isPresent()) {
            object = object.with("expire_date", Seconds.of(link.expiresAt().get()));
        }
        return link.members().isPresent()
                ? object.with("usage_limit", link.members().getAsInt())
                : object;
    }
}
