package dev.compere.plugin.script;

import dev.compere.event.MessageEvent;
import dev.compere.event.MessageReceived;
import dev.compere.event.PaidCommentReceived;
import java.util.Set;
import java.util.function.LongSupplier;

/// Whom the operator named in `bot.yaml`; owners and donors are known without.
///
/// @param trusted user ids, `plugins.trusted`
/// @param admins user ids, `plugins.admins`
public record Roles(Set<Long> trusted, Set<Long> admins) {

    /// Nobody is named.
    public static final Roles NONE = new Roles(Set.of(), Set.of());

    public Roles {
        trusted = Set.copyOf(trusted);
        admins = Set.copyOf(admins);
    }

    /// @param stars what the sender gave in the call; asked only if nothing else is known of him
    Role of(MessageEvent event, LongSupplier stars) {
        long id = event.sender().id();
        if (isFromOwner(event) || admins.contains(id)) {
            return Role.ADMIN;
        }
        if (trusted.contains(id)) {
            return Role.TRUSTED;
        }
        return stars.getAsLong() > 0 ? Role.DONOR : Role.EVERYONE;
    }

    private static boolean isFromOwner(MessageEvent event) {
        return event instanceof MessageReceived comment && comment.fromOwner()
                || event instanceof PaidCommentReceived paid && paid.fromOwner();
    }
}
