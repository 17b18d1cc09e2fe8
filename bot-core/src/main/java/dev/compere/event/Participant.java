package dev.compere.event;

/// Somebody in a video chat, as he is at the moment.
///
/// @param who a user, or the channel or group he joined as
/// @param volume how loud he is heard: 1 to 20000, 10000 is as loud as he speaks
/// @param video whether he shows his camera
/// @param presentation whether he shows his screen
/// @param self whether it is the bot
public record Participant(
        Sender who,
        MuteState mute,
        int volume,
        boolean speaking,
        boolean handRaised,
        boolean video,
        boolean presentation,
        boolean self) {}
