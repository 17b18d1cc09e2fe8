package dev.compere.dispatch;

import dev.compere.action.Permission;
import java.util.Set;

/// What one plugin may do, and how much.
///
/// @param permissions what it asked for and was granted
/// @param actionsPerMinute on average; a quiet minute's may come at once
/// @param starsPerDay besides the limit of all together
public record Allowance(Set<Permission> permissions, int actionsPerMinute, long starsPerDay) {

    /// Nothing at all.
    public static final Allowance NONE = new Allowance(Set.of(), 1, 0);

    public Allowance {
        permissions = Set.copyOf(permissions);
    }
}
