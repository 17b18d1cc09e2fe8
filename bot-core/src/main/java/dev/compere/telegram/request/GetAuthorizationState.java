package dev.compere.telegram.request;

import dev.compere.telegram.object.AuthorizationState;

/// Where the login stands. As the first request it also starts the client.
public record GetAuthorizationState() implements TdRequest<AuthorizationState> {}
