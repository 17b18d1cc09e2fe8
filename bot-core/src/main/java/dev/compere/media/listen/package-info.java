/// What the bot hears: who speaks and how loud, and recordings of it.
///
/// [VoiceActivity] listens to the frames of each source and tells who speaks; it has no thread of its own.
/// A recording writes the same frames to files, true to the clock: its [RecordingPlan] says where and how much, its
/// [RecordingListener] hears how it goes, its [RecordingResult] says what is left of it.
/// Knows the hall of `media`, and `media.ffmpeg` for the encoder.
package dev.compere.media.listen;
