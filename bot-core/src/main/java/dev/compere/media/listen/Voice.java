package dev.compere.media.listen;

/// A source as it is heard at a moment.
///
/// @param source as Telegram numbers it
/// @param level how loud, from 0 (silence) to 1 (full scale), on Telegram's scale: each 0.1 is 12.7 dB
/// @param speaking whether its [VoiceListener#started] was told and not yet its end
/// @param since when it began to speak, on the clock of the frames; when it was first heard, if it does not speak
public record Voice(int source, double level, boolean speaking, long since) {}
