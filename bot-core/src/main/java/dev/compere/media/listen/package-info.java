/// What the bot hears: who speaks and how loud, and recordings of it.
///
/// [VoiceActivity] listens to the frames of each source and tells who speaks; it has no thread of its own.
/// Knows the hall of `media`, and `media.ffmpeg` for the encoder.
package dev.compere.media.listen;
