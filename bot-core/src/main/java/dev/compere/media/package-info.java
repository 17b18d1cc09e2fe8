/// The media of calls: what joining tells and is told, and the sound and pictures that follow.
///
/// This package holds what its rooms and the calls have in common; the rooms know it and, unless said here, not each
/// other:
/// - `webrtc`: connections to Telegram's media servers, through libwebrtc
/// - `ffmpeg`: processes that read and write files and streams
/// - `player`: what the bot plays, in time (knows `ffmpeg`)
/// - `listen`: who speaks, and recordings (knows `ffmpeg`)
/// - `rtmp`: publishing to an RTMP server, and fetching a stream segment by segment (knows `ffmpeg`)
/// - `card`: pictures the bot draws
///
/// Knows no other package.
package dev.compere.media;
