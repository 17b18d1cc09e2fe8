/// What the bot plays, in time.
///
/// An item's way: [Decoders][dev.compere.media.player.Decoders] starts one ffmpeg for it, which writes sound
/// and pictures, already in the right sizes and rates, interleaved into one pipe. `AviReader` takes them
/// apart, `FrameBuffer` holds two thirds of a second of them, `Track` knows which frame is due when, `Stage`
/// knows which track is on, and the one thread of `Pacer` hands each frame to the outlet at its moment.
///
/// Sound and pictures come from one process through one pipe and are paced against one clock: they cannot
/// drift apart, and no second pipe can be full while the first is waited for.
///
/// No dead-lock by construction: the state has one lock; under it nobody waits and nothing foreign is
/// called, neither the listener nor the outlet nor a process.
package dev.compere.media.player;
