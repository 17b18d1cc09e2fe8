package dev.compere.localtelegram.sfu;

import java.io.IOException;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.ClientCertificateType;
import org.bouncycastle.tls.DefaultTlsServer;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsCredentialedSigner;

/// The server's end of a handshake that the peer begins: the join payload said `active`.
final class DtlsServer extends DefaultTlsServer {
    private final DtlsIdentity identity;
    private final String fingerprint;
    private Optional<SrtpKeying> keying = Optional.empty();

    /// @param fingerprint of the certificate that the peer must have
    DtlsServer(DtlsIdentity identity, String fingerprint) {
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
    protected int[] getSupportedCipherSuites() {
        return new int[] {
            CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
        };
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void processClientExtensions(Hashtable extensions) throws IOException {
        super.processClientExtensions(extensions);
        SrtpKeying.require(extensions);
    }

    @Override
    public Hashtable<?, ?> getServerExtensions() throws IOException {
        var extensions = super.getServerExtensions();
        SrtpKeying.offer(extensions);
        return extensions;
    }

    @Override
    protected TlsCredentialedSigner getECDSASignerCredentials() {
        return identity.signer(context);
    }

    /// Peers may also have an RSA certificate: the fingerprint says which it is.
    @Override
    public CertificateRequest getCertificateRequest() {
        var algorithms = new Vector<>(List.of(
                new SignatureAndHashAlgorithm(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa),
                new SignatureAndHashAlgorithm(HashAlgorithm.sha256, SignatureAlgorithm.rsa)));
        var types = new short[] {ClientCertificateType.ecdsa_sign, ClientCertificateType.rsa_sign};
        return new CertificateRequest(types, algorithms, null);
    }

    @Override
    public void notifyClientCertificate(Certificate presented) throws IOException {
        DtlsIdentity.require(fingerprint, presented);
    }

    @Override
    public void notifyHandshakeComplete() throws IOException {
        super.notifyHandshakeComplete();
        keying = Optional.of(SrtpKeying.export(context));
    }
}
