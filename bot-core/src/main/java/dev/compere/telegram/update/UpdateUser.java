package dev.compere.telegram.update;

import dev.compere.telegram.object.User;

/// A user is new or has changed, such as by starting a live story.
public record UpdateUser(User user) implements TdUpdate {}
