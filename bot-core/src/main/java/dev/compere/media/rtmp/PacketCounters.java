package dev.compere.media.rtmp;

/// Numbers the packets of a transport stream that is put together from pieces, each of which begins to count anew: a
/// player that finds a gap in the numbers takes the picture for damaged.
final class PacketCounters {

    private static final int PACKET = 188;
    private static final int PIDS = 1 << 13;
    private static final int HAS_PAYLOAD = 0x10;

    private final byte[] next = new byte[PIDS];

    /// Goes on counting in these packets, which are changed.
    byte[] renumber(byte[] packets) {
        for (int at = 0; at + PACKET <= packets.length; at += PACKET) {
            int pid = (packets[at + 1] & 0x1f) << 8 | packets[at + 2] & 0xff;
            boolean payload = (packets[at + 3] & HAS_PAYLOAD) != 0;
            // A packet without payload repeats the number of the one before.
            int number = payload ? next[pid]++ : next[pid] - 1;
            packets[at + 3] = (byte) (packets[at + 3] & 0xf0 | number & 0x0f);
        }
        return packets;
    }
}
