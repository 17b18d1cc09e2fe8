/// The program ffmpeg: found, run as processes of their own, and ended for sure.
///
/// - [Ffmpeg][dev.compere.media.ffmpeg.Ffmpeg] is the installed program; it starts processes.
/// - [FfmpegProcess][dev.compere.media.ffmpeg.FfmpegProcess] is one run: its input and output, how it ended, and the
///   line it complained with. Closing it leaves neither a process, a zombie nor a thread behind.
/// - [FfmpegInput][dev.compere.media.ffmpeg.FfmpegInput] are the arguments that open a source, with what it may reach:
///   a file reaches nothing but itself.
/// - [Redaction][dev.compere.media.ffmpeg.Redaction] keeps keys and passwords out of what is said.
///
/// A crash of a codec ends a process, never the bot. Knows the hall `media` only.
package dev.compere.media.ffmpeg;
