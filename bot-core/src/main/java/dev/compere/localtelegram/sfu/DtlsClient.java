package dev.compere.localtelegram.sfu;

import java.io.IOException;
import java.util.Hashtable;
import java.util.Optional;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.DefaultTlsClient;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsServerCertificate;

/// The server's end of a handshake that it begins: the join payload said `passive`.
final class DtlsClient extends DefaultTlsClient {
    private final DtlsIdentity identity;
    private final String fingerprint;
    private Optional<SrtpKeying> keying = Optional.empty();

    /// @param fingerprint of the certificate that the peer must have
    DtlsClient(DtlsIdentity identity, String fingerprint) {
        super(identity.crypto());
        this.identity = identity;
        this.fingerprint = fingerprint;
    }

    Optional<SrtpKeying> keying() {
        return keying;
    }

    @Override
    public int getHandshakeTimeoutMillis() {
        return DtlsWire.HANDSHAKE_LIMIT_MILLIS;
    }

    @Override
    protected ProtocolVersion[] getSupportedVersions() {
        return ProtocolVersion.DTLSv12.only();
    }

    @Override
    public Hashtable<?, ?> getClientExtensions() throws IOException {
        var extensions = super.getClientExtensions();
        SrtpKeying.offer(extensions);
        return extensions;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void processServerExtensions(Hashtable extensions) throws IOException {
        super.processServerExtensions(extensions);
        SrtpKeying.require(extensions);
    }

    @Override
    public TlsAuthentication getAuthentication() {
        return new TlsAuthentication() {
            @Override
            public void notifyServerCertificate(TlsServerCertificate server) throws IOException {
                DtlsIdentity.require(fingerprint, server.getCertificate());
            }

            @Override
            public TlsCredentials getClientCredentials(CertificateRequest request) {
                return identity.signer(context);
            }
        };
    }

    @Override
    public void notifyHandshakeComplete() throws IOException {
        super.notifyHandshakeComplete();
        keying = Optional.of(SrtpKeying.export(context));
    }
}
