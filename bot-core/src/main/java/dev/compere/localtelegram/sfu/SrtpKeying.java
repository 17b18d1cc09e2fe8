package dev.compere.localtelegram.sfu;

import java.io.IOException;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.stream.IntStream;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.ExporterLabel;
import org.bouncycastle.tls.SRTPProtectionProfile;
import org.bouncycastle.tls.TlsContext;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsSRTPUtils;
import org.bouncycastle.tls.UseSRTPData;

/// How a DTLS handshake agrees on SRTP (`use_srtp`, RFC 5764).
///
/// @param fromClient protects what the DTLS client sends
/// @param fromServer protects what the DTLS server sends
record SrtpKeying(SrtpMaster fromClient, SrtpMaster fromServer) {
    private static final int PROFILE = SRTPProtectionProfile.SRTP_AES128_CM_HMAC_SHA1_80;
    private static final int LENGTH = 2 * (SrtpMaster.KEY_LENGTH + SrtpMaster.SALT_LENGTH);

    /// The keys of a handshake that is complete.
    static SrtpKeying export(TlsContext context) {
        var material = context.exportKeyingMaterial(ExporterLabel.dtls_srtp, null, LENGTH);
        var salts = 2 * SrtpMaster.KEY_LENGTH;
        return new SrtpKeying(
                master(material, 0, salts), master(material, SrtpMaster.KEY_LENGTH, salts + SrtpMaster.SALT_LENGTH));
    }

    static void offer(Hashtable<?, ?> extensions) throws IOException {
        TlsSRTPUtils.addUseSRTPExtension(extensions, new UseSRTPData(new int[] {PROFILE}, new byte[0]));
    }

    /// Ends the handshake of a peer that does not know the one profile there is.
    static void require(Hashtable<?, ?> extensions) throws IOException {
        var offered = extensions == null ? null : TlsSRTPUtils.getUseSRTPExtension(extensions);
        if (offered == null || IntStream.of(offered.getProtectionProfiles()).noneMatch(profile -> profile == PROFILE)) {
            throw new TlsFatalAlert(AlertDescription.handshake_failure);
        }
    }

    private static SrtpMaster master(byte[] material, int key, int salt) {
        return new SrtpMaster(
                Arrays.copyOfRange(material, key, key + SrtpMaster.KEY_LENGTH),
                Arrays.copyOfRange(material, salt, salt + SrtpMaster.SALT_LENGTH));
    }
}
