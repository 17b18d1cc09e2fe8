package dev.compere.localtelegram.world;

/// How a login code reaches its owner.
public enum CodeDelivery {
    /// In a message, to another device that is logged in.
    MESSAGE,
    SMS,
    /// A voice says it.
    CALL
}
