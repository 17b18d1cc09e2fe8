package dev.compere.localtelegram.api;

import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;

/// `contacts.block` and `contacts.unblock`: they are noted, and nobody is kept out.
final class BlockMethods {
    private final InputPeers inputs;

    BlockMethods(InputPeers inputs) {
        this.inputs = inputs;
    }

    void addTo(Methods methods) {
        methods.add("contacts.block", this::block);
        methods.add("contacts.unblock", this::unblock);
    }

    private boolean block(Account self, TlObject request) {
        var sender = inputs.peer(self, request.object("id"));
        self.blocks(sender, request.has("my_stories_from"));
        return true;
    }

    private boolean unblock(Account self, TlObject request) {
        var sender = inputs.peer(self, request.object("id"));
        self.unblocks(sender, request.has("my_stories_from"));
        return true;
    }
}
