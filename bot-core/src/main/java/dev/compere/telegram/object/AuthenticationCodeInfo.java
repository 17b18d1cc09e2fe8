package dev.compere.telegram.object;

/// How a login code was sent. `nextType` is null when it can't be sent another way; `timeout` is in seconds until it
/// can.
public record AuthenticationCodeInfo(
        String phoneNumber, AuthenticationCodeType type, AuthenticationCodeType nextType, int timeout)
        implements TdObject {}
