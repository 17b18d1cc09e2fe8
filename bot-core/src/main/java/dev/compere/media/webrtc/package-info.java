/// Media connections through libwebrtc (webrtc-java): group-calls.txt, "Joining a group call".
///
/// The way in: [dev.compere.media.webrtc.WebRtcEngine]. One control thread commands the library for all connections;
/// frames are pushed on the caller's thread under a lock of their connection; what is heard and seen arrives on threads
/// of the library, and every such callback is guarded, because an exception let through aborts the process. The room
/// `sdp` builds the texts libwebrtc wants to read.
///
/// What can be proven only with Telegram's own media servers, and the setting to change where they differ:
/// - they begin the DTLS handshake when told `passive`: `setup`
/// - they take an empty `ssrc-groups` of who publishes no picture: `emptyGroups`
/// - opus is 111, VP8 100 with retransmissions 101, the header extensions are 1, 2, 3 and 13: `numbers`
/// - one size of the picture is enough for them: `layers`. With more, sizes are offered as groups of sources (SIM and
///   FID); whether libwebrtc then sends them all was not proven
/// - they find the bot by its packets from any network card: `portAllocatorFlags`
///
/// What the library does not allow: to prefer resolution to frame rate, as screens want it, and to choose the number of
/// the data channel, which is 1 when the server begins the handshake and 0 otherwise. One picture at a time is
/// received.
package dev.compere.media.webrtc;
