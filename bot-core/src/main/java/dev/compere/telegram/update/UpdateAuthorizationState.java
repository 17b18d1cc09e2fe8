package dev.compere.telegram.update;

import dev.compere.telegram.object.AuthorizationState;

/// The login has moved on, or the client is closing.
public record UpdateAuthorizationState(AuthorizationState authorizationState) implements TdUpdate {}
