/// Data channels of a media connection: SCTP over DTLS (RFC 9260, RFC 8261) and the protocol that opens channels
/// (RFC 8832). It knows nothing of the media server that uses it, nor of what the messages mean.
///
/// The way in is [dev.compere.localtelegram.sfu.sctp.DataChannels]. From the wire up: `SctpPacket` and `Chunk` with
/// their reader and writer, `Inbound` (what comes, put in order and together), `Outbound` (what goes, sent again until
/// it is acknowledged), `Association` (how both ends begin and end), `OpenMessage` (a channel's name).
///
/// No threads: packets and ticks drive it, and the time comes with them, in nanoseconds of any clock that does not go
/// back. Whatever comes, memory stays bounded, and what breaks the protocol ends the association at worst.
///
/// Left out, because no client needs it here: more than one address, heartbeats of our own (ICE watches the path),
/// measured congestion (the window is fixed), messages that may be lost (FORWARD-TSN), closed channels (RE-CONFIG) and
/// interleaved ones. None of them is announced, so no peer uses them. All messages are delivered in the order they were
/// sent, over all channels.
package dev.compere.localtelegram.sfu.sctp;
