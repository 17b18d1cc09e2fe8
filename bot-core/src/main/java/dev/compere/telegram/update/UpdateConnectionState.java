package dev.compere.telegram.update;

import dev.compere.telegram.object.ConnectionState;

/// The connection to Telegram has changed.
public record UpdateConnectionState(ConnectionState state) implements TdUpdate {}
