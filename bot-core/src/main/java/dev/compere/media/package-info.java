/// What a call's media engine tells Telegram and is told by it.
///
/// Owns the join payload. A listener that only reads the call needs no engine; sound and pictures come with the engine
/// of their own. Knows no other package.
package dev.compere.media;
