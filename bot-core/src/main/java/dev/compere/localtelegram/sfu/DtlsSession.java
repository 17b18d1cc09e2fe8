package dev.compere.localtelegram.sfu;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.tls.DTLSClientProtocol;
import org.bouncycastle.tls.DTLSServerProtocol;
import org.bouncycastle.tls.DTLSTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a handshake leaves: a secret way for messages, and the keys for media.
///
/// @param in protects what the peer sends
record DtlsSession(DTLSTransport transport, SrtpMaster in, SrtpMaster out) {
    private static final Logger log = LoggerFactory.getLogger(DtlsSession.class);

    /// Waits for the peer.
    ///
    /// @throws IOException if it does not come, or is not who its join payload says
    static DtlsSession open(JoinOffer offer, DtlsIdentity identity, DtlsWire wire) throws IOException {
        return offer.waits() ? connect(offer, identity, wire) : accept(offer, identity, wire);
    }

    private static DtlsSession connect(JoinOffer offer, DtlsIdentity identity, DtlsWire wire) throws IOException {
        var client = new DtlsClient(identity, offer.fingerprint());
        var transport = new DTLSClientProtocol().connect(client, wire);
        var keying = agreed(client.keying());
        return new DtlsSession(transport, keying.fromServer(), keying.fromClient());
    }

    private static DtlsSession accept(JoinOffer offer, DtlsIdentity identity, DtlsWire wire) throws IOException {
        var server = new DtlsServer(identity, offer.fingerprint());
        var transport = new DTLSServerProtocol().accept(server, wire);
        var keying = agreed(server.keying());
        return new DtlsSession(transport, keying.fromClient(), keying.fromServer());
    }

    /// Sends a record, if the connection still lives. As with any network, it may be lost.
    void send(byte[] record) {
        try {
            transport.send(record, 0, record.length);
        } catch (IOException e) {
            log.debug("A message of {} bytes was not sent: {}", record.length, e.getMessage());
        }
    }

    private static SrtpKeying agreed(Optional<SrtpKeying> keying) {
        return keying.orElseThrow(() -> new IllegalStateException("A complete handshake has keys"));
    }
}
