package dev.compere.localtelegram.world;

/// A participant's camera or presentation.
public enum Video {
    OFF,
    ON,
    PAUSED
}
