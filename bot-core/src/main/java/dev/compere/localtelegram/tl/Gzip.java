package dev.compere.localtelegram.tl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/// The contents of `gzip_packed`: gzip by the book, zlib as TDLib sends it.
public final class Gzip {
    /// The constructor of `gzip_packed`.
    public static final int PACKED = 0x3072cfa1;

    private static final int GZIP_MAGIC = 0x1f;
    private static final int LIMIT = 1 << 24;

    private Gzip() {}

    public static byte[] unpack(byte[] packed) {
        var bytes = new ByteArrayInputStream(packed);
        try (var stream = packed[0] == GZIP_MAGIC ? new GZIPInputStream(bytes) : new InflaterInputStream(bytes)) {
            var unpacked = stream.readNBytes(LIMIT + 1);
            if (unpacked.length > LIMIT) {
                throw new TlException("packed data is longer than " + LIMIT + " bytes");
            }
            return unpacked;
        } catch (IOException e) {
            throw new TlException("cannot unpack gzip_packed", e);
        }
    }
}
