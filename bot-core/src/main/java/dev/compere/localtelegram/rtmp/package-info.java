/// The RTMP server of the local Telegram (group-calls.txt, "RTMP livestreams"): an external program publishes with the
/// key of a chat, and listeners find its stream in segments.
///
/// [RtmpServer][dev.compere.localtelegram.rtmp.RtmpServer] is the way in. It runs nginx with its RTMP module,
/// which asks us whether a key is good when somebody publishes, and every second from then on; and for each stream
/// an ffmpeg, which cuts it into segments of a second in Telegram's form. The streams have other names inside than
/// their keys, so that no list of processes shows a key.
///
/// Knows `localtelegram.world`.
package dev.compere.localtelegram.rtmp;
