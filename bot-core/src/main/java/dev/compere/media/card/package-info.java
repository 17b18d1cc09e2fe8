/// Pictures the bot draws: a title card, a ranking, a picture from a file.
///
/// Drawn with Java2D, without a display. Letters come from the machine's fonts: on Debian those that ffmpeg
/// brings along (fontconfig, fonts-dejavu-core) do. Knows the hall `media` only.
package dev.compere.media.card;
