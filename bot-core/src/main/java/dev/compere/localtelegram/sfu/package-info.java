/// The media server of the local Telegram: a forwarding server as Telegram's is, on one UDP port of 127.0.0.1. What a
/// participant sends, with its sources as announced in the join payload, all others of the room receive; nothing is
/// decoded.
///
/// From the wire up: `MediaSocket` (packets), `StunRequest` (ICE, of which the server does the lite half), `Dtls…` and
/// `Srtp…` (keys and secrecy), `PeerConnection` (one participant's connection), `IncomingStream` and `Rtcp…` (what is
/// known of a source, and what publishers and viewers tell each other about it). [dev.compere.localtelegram.sfu.Sfu]
/// is the way in, [dev.compere.localtelegram.sfu.SfuRoom] the group call.
///
/// A participant may open a data channel (room `sctp`) and say over it which pictures it wants. Then it gets those
/// and no others, none before it asked, as with Telegram (`ColibriChannel`, `VideoDemand`). Who publishes a picture
/// and has a channel hears how high somebody wants it, 0 for not at all. Of a picture sent in several sizes a viewer
/// gets the one that fits, under the source it is sent with.
///
/// A participant without a channel gets every picture in every size, and counts as wanting it in full: pages and tests
/// need none. Telegram does not spare them the channel.
package dev.compere.localtelegram.sfu;
