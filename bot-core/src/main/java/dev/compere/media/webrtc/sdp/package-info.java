/// Session descriptions as text: what libwebrtc wants to read, built from what Telegram says in JSON, and the other way
/// round: group-calls.txt, "Joining a group call". Telegram itself exchanges no session descriptions.
///
/// Nothing here knows libwebrtc; all is immutable or a plain function. Sources (SSRC) are signed 32-bit numbers as in
/// Telegram's schema and unsigned in the text.
package dev.compere.media.webrtc.sdp;
