/// What the bot hears: who speaks and how loud, and recordings of it.
///
/// - [VoiceActivity] listens to the frames of each source and tells who speaks; it has no thread of its own.
/// - [Recorder] writes the same frames to files, true to the clock, on a thread of its own: its [RecordingPlan] says
///   where and how much, its [RecordingListener] hears how it goes, its [RecordingResult] says what is left of it.
///
/// A recording follows its sound: each source has a `SourceTrack`, which places its frames on the `Timeline` of a
/// `RecordedFile`; what is half a second old is added up, kept within bounds by a `Limiter`, and written to a
/// `SoundFile`, `WavFile` or `OpusFile`. Beside the sound the `Sidecar` tells who spoke when.
///
/// Knows the hall of `media`, and `media.ffmpeg` for the encoder.
package dev.compere.media.listen;
