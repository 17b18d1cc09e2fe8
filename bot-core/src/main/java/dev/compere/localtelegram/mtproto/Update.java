package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.TlObject;
import java.util.List;

/// One `Update` and the users and chats that it names: a client must be told of them in the same container.
public record Update(TlObject body, List<TlObject> users, List<TlObject> chats) {}
