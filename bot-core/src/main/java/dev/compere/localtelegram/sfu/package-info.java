/// The media server of the local Telegram: a forwarding server as Telegram's is, on one UDP port of 127.0.0.1. What a
/// participant sends, with its sources as announced in the join payload, all others of the room receive; nothing is
/// decoded.
///
/// From the wire up: `MediaSocket` (packets), `StunRequest` (ICE, of which the server does the lite half), `Dtls…` and
/// `Srtp…` (keys and secrecy), `PeerConnection` (one participant's connection), `IncomingStream` and `Rtcp…` (what is
/// known of a source, and what publishers and viewers tell each other about it). [dev.compere.localtelegram.sfu.Sfu]
/// is the way in, [dev.compere.localtelegram.sfu.SfuRoom] the group call.
///
/// It has no data channel: video is forwarded without being asked for, and always all of it.
package dev.compere.localtelegram.sfu;
