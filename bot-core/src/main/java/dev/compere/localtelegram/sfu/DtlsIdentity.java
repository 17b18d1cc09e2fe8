package dev.compere.localtelegram.sfu;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsContext;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/// The server's key and a certificate that it signs itself: who connects knows it by its fingerprint. Thread-safe.
final class DtlsIdentity {
    private static final AlgorithmIdentifier ECDSA_SHA256 =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private final BcTlsCrypto crypto = new BcTlsCrypto(new SecureRandom());
    private final AsymmetricKeyParameter privateKey;
    private final TlsCertificate certificate;

    DtlsIdentity() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            privateKey = PrivateKeyFactory.createKey(pair.getPrivate().getEncoded());
            var publicKey = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            certificate = crypto.createCertificate(selfSigned(publicKey, signature));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("This Java cannot make a certificate for the media server", e);
        }
    }

    BcTlsCrypto crypto() {
        return crypto;
    }

    /// As join payloads and their answers write it.
    String fingerprint() throws IOException {
        return fingerprint(certificate);
    }

    TlsCredentialedSigner signer(TlsContext context) {
        return new BcDefaultTlsCredentialedSigner(
                new TlsCryptoParameters(context),
                crypto,
                privateKey,
                new Certificate(new TlsCertificate[] {certificate}),
                new SignatureAndHashAlgorithm(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa));
    }

    /// Ends the handshake of a peer that is not who the join payload says.
    static void require(String fingerprint, Certificate presented) throws IOException {
        if (presented == null
                || presented.isEmpty()
                || !fingerprint(presented.getCertificateAt(0)).equalsIgnoreCase(fingerprint)) {
            throw new TlsFatalAlert(AlertDescription.bad_certificate);
        }
    }

    private static String fingerprint(TlsCertificate certificate) throws IOException {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static byte[] selfSigned(SubjectPublicKeyInfo publicKey, Signature signature)
            throws GeneralSecurityException, IOException {
        var name = new X500Name("CN=local media server");
        var content = new V3TBSCertificateGenerator();
        content.setSerialNumber(new ASN1Integer(1));
        content.setSignature(ECDSA_SHA256);
        content.setIssuer(name);
        content.setSubject(name);
        // Nobody asks how old a certificate is that a fingerprint vouches for.
        content.setStartDate(new Time(Date.from(Instant.EPOCH)));
        content.setEndDate(new Time(Date.from(Instant.parse("2049-12-31T00:00:00Z"))));
        content.setSubjectPublicKeyInfo(publicKey);
        var toSign = content.generateTBSCertificate();
        signature.update(toSign.getEncoded("DER"));
        var parts = new ASN1EncodableVector();
        parts.add(toSign);
        parts.add(ECDSA_SHA256);
        parts.add(new DERBitString(signature.sign()));
        return new DERSequence(parts).getEncoded("DER");
    }
}
