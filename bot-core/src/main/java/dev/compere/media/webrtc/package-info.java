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
/// - one size of the picture is enough for them: `layers`. With 2 or 3, sizes are offered as groups of sources (SIM and
///   FID) and libwebrtc sends them all, each under its own source; a picture of 1280x720 is needed for three, because
///   it leaves out sizes of small pictures. Tried against the local Telegram's server, which forwards all of them
/// - they find the bot by its packets from any network card: `portAllocatorFlags`
///
/// Sound goes out in packets of 60 ms. Each costs three threads a waking; Telegram's own clients make them twice as
/// long.
///
/// The size of the picture follows what the server asks for over the data channel (`SenderVideoConstraints`), a lower
/// wish after two seconds, a higher one at once.
///
/// The library gives nothing back that it made for a connection, so `References` does, and what it calls lets go of the
/// connection at its end. Its threads keep a process alive: a program that used it must end by [System#exit].
///
/// What the library does not allow: to prefer resolution to frame rate, as screens want it, and to choose the number of
/// the data channel, which is 1 when the server begins the handshake and 0 otherwise. One picture at a time is
/// received.
package dev.compere.media.webrtc;
