/// The media server of the local Telegram: a forwarding server as Telegram's is, on one UDP port of 127.0.0.1. What a
/// participant sends, with its sources as announced in the join payload, all others of the room receive; nothing is
/// decoded.
///
/// From the wire up: `MediaSocket` (packets), `StunRequest` (ICE, of which the server does the lite half), `Dtls…` and
/// `Srtp…` (keys and secrecy), `PeerConnection` (one participant's connection), `IncomingStream` and `Rtcp…` (what is
/// known of a source, and what publishers and viewers tell each other about it). [dev.compere.localtelegram.sfu.Sfu]
/// is the way in, [dev.compere.localtelegram.sfu.SfuRoom] the group call.
///
/// A participant opens a data channel (room `sctp`) and says over it which pictures it wants. It gets those and no
/// others, none before it asked, as with Telegram (`ColibriChannel`, `VideoDemand`): a client that knows no sources
/// beforehand mixes up what comes of several publishers at once. Who publishes a picture and has a channel hears how
/// high somebody wants it, 0 for not at all. Of a picture sent in several sizes a viewer gets the one that fits, under
/// the source it is sent with.
package dev.compere.localtelegram.sfu;
