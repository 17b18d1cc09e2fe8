package dev.compere.localtelegram.world;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// A link that lets people into a chat, and so to its video chat.
///
/// @param name may be empty
/// @param members the most who may come by it
/// @param asks whether an administrator has to let each one in
public record ChatLink(
        String url,
        User creator,
        Instant createdAt,
        String name,
        Optional<Instant> expiresAt,
        OptionalInt members,
        boolean asks) {}
